class Evil:
    def __hash__(self): return 1
    def __eq__(self, o):
        target.clear(); return False
target = {Evil(): 1}
try: target[Evil()]
except KeyError: print('KeyError after clear')

# expect: KeyError after clear
