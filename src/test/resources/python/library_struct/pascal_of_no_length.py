# A Pascal string of no length takes nothing and is empty, at the very end of the bytes too.
import struct

print(struct.unpack('0p', b''), struct.pack('0p', b'a'), struct.unpack('<0p1p', b'x'), struct.unpack('<c0p', b'x'))
# expect: (b'',) b'' (b'', b'') (b'x', b'')
