class B:
    def __buffer__(self, flags): return memoryview(b'hey')
print(bytes(memoryview(B())))
# expect: b'hey'
