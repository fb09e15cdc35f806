import hashlib, hmac, io
print(sorted(hashlib.algorithms_guaranteed))
texts = [b'', b'abc', bytes(range(256)) * 5, b'x' * 128, b'y' * 64, b'z' * 3000]
for name in sorted(hashlib.algorithms_guaranteed):
    size = (20,) if name.startswith('shake') else ()
    for text in texts:
        h = hashlib.new(name, text)
        assert h.hexdigest(*size) == getattr(hashlib, name)(text).hexdigest(*size)
        print(name, len(text), h.hexdigest(*size)[:40], h.digest_size, h.block_size, h.name)
h = hashlib.shake_128(b'a')
print(h.hexdigest(400)[-20:], len(h.digest(0)))
b = hashlib.blake2b
print(b(b'data', digest_size=20, key=b'key', salt=b'salt', person=b'me').hexdigest())
print(b(b'd' * 300, fanout=2, depth=3, leaf_size=4096, node_offset=2**60, node_depth=1, inner_size=64, last_node=True).hexdigest())
print(hashlib.blake2s(b'd' * 300, key=b'k' * 32, fanout=2, depth=2, leaf_size=9, node_offset=2**40 + 1, inner_size=32).hexdigest())
print(b.MAX_DIGEST_SIZE, hashlib.blake2s.SALT_SIZE, b.PERSON_SIZE, hashlib.blake2s.MAX_KEY_SIZE)
h = hashlib.blake2s()
for i in range(200):
    h.update(bytes([i]) * i)
g = h.copy()
g.update(b'more')
print(h.hexdigest(), g.hexdigest() != h.hexdigest())
print(hashlib.pbkdf2_hmac('sha256', b'pass', b'salt', 100).hex(), hashlib.pbkdf2_hmac('sha512', b'', b's', 3, 100).hex())
print(hashlib.pbkdf2_hmac('md5', b'p', b's', 2).hex(), hashlib.pbkdf2_hmac('sha3_256', b'p', b's', 2).hex())
print(hashlib.scrypt(b'secret', salt=b'NaCl', n=16, r=8, p=2, dklen=40).hex())
print(hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), hashlib.new('sha512_256').name)
m = hmac.new(b'k' * 200, b'message', hashlib.sha3_256)
print(m.hexdigest(), m.name, m.digest_size, m.block_size, m.copy().digest() == m.digest(), hmac.digest(b'k', b'm', 'md5').hex())
print(hmac.compare_digest(b'a', bytearray(b'a')), hmac.compare_digest('a', 'b'))
for bad in '''hashlib.new('x')
hashlib.new(1)
hashlib.sha256('a')
hashlib.sha256(1)
hashlib.shake_128(b'a').hexdigest()
b(digest_size=65)
b(salt=b'x' * 17)
hashlib.blake2s(salt=b'x' * 9)
b(key=b'x' * 65)
b(fanout=256)
b(depth=0)
b(leaf_size=2**32)
b(leaf_size=-1)
hashlib.blake2s(node_offset=2**48)
b(inner_size=65)
b('s')
hashlib.pbkdf2_hmac('sha1', b'', b's', 0)
hashlib.pbkdf2_hmac('sha1', b'', b's', 1, 0)
hashlib.pbkdf2_hmac(b'sha1', b'a', b's', 1)
hashlib.scrypt(b'p', salt=b's', n=15, r=8, p=1)
hashlib.scrypt(b'p', salt=b's', n=16)
hashlib.scrypt(b'p', n=16, r=8, p=1)
hashlib.scrypt(b'p', salt=b's', n=2**20, r=8, p=1)
hashlib.file_digest(1, 'md5')
hmac.new(b'k', b'm', 'nope')
hmac.new(b'k', b'm')
hmac.new('k', b'm', 'md5')
hmac.compare_digest('a', b'a')
hmac.compare_digest(1, 2)'''.split('\n'):
    try:
        print(eval(bad))
    except Exception as e:
        print(type(e).__name__, e)
print(hashlib.sha256, hashlib.blake2b, str(type(hashlib.md5())), str(type(hashlib.shake_256())))
# expect: ['blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256']
# expect: blake2b 0 786a02f742015903c6c6fd852552d272912f4740 64 128 blake2b
# expect: blake2b 3 ba80a53f981c4d0d6a2797b69f12f6e94c212f14 64 128 blake2b
# expect: blake2b 1280 a86b784c748f990b998e6d30d71e20cc95228d2b 64 128 blake2b
# expect: blake2b 128 082b91ea2e15d1556d2ceefdd5af5d64d31b4e01 64 128 blake2b
# expect: blake2b 64 76460816d11a10b61c8208e03e7308fff5a21964 64 128 blake2b
# expect: blake2b 3000 d441ed81759ad521d43f888e303e318e02fbd16e 64 128 blake2b
# expect: blake2s 0 69217a3079908094e11121d042354a7c1f55b648 32 64 blake2s
# expect: blake2s 3 508c5e8c327c14e2e1a72ba34eeb452f37458b20 32 64 blake2s
# expect: blake2s 1280 52ea240758fbbcd27c605dfb70ef0957c9009335 32 64 blake2s
# expect: blake2s 128 0b81df8f2e8616dc992bff767a30f204a479af92 32 64 blake2s
# expect: blake2s 64 6261823961032082d06481d16744068c51d8fed2 32 64 blake2s
# expect: blake2s 3000 0448710f47c895ddc50e97a6be6bfce4ebe96bf2 32 64 blake2s
# expect: md5 0 d41d8cd98f00b204e9800998ecf8427e 16 64 md5
# expect: md5 3 900150983cd24fb0d6963f7d28e17f72 16 64 md5
# expect: md5 1280 82829f1f3f2bb0f18b25f278e5bba8bd 16 64 md5
# expect: md5 128 d69cb61a6ee87200676eb0d4b90edbcb 16 64 md5
# expect: md5 64 b0c4864f4e28d2d76929c38d87db7ed5 16 64 md5
# expect: md5 3000 6e10962bd706cf1f9472344fd9b9a725 16 64 md5
# expect: sha1 0 da39a3ee5e6b4b0d3255bfef95601890afd80709 20 64 sha1
# expect: sha1 3 a9993e364706816aba3e25717850c26c9cd0d89d 20 64 sha1
# expect: sha1 1280 e37a04cb2353309f5cff4ee036cfb91a5e31cefd 20 64 sha1
# expect: sha1 128 150fa3fbdc899bd0b8f95a9fb6027f564d953762 20 64 sha1
# expect: sha1 64 b6376ceaac8c20081a513ca7e5b6973ff853c149 20 64 sha1
# expect: sha1 3000 0bf93cf002de204187fdd9feac1d52cf90ead2a8 20 64 sha1
# expect: sha224 0 d14a028c2a3a2bc9476102bb288234c415a2b01f 28 64 sha224
# expect: sha224 3 23097d223405d8228642a477bda255b32aadbce4 28 64 sha224
# expect: sha224 1280 e2e07ef955598bf865c30a5dca2ac6af0711cf7b 28 64 sha224
# expect: sha224 128 4328cf4d227d10ab6dab5f02c7905cd583b2fcaf 28 64 sha224
# expect: sha224 64 12beaaab01b6833c201bb6e77e9e5f19a04dce2b 28 64 sha224
# expect: sha224 3000 81b065c5f0ffe39fae302261cde46125f0b8950b 28 64 sha224
# expect: sha256 0 e3b0c44298fc1c149afbf4c8996fb92427ae41e4 32 64 sha256
# expect: sha256 3 ba7816bf8f01cfea414140de5dae2223b00361a3 32 64 sha256
# expect: sha256 1280 d414b085826eb06778483ba35564dc849e643359 32 64 sha256
# expect: sha256 128 24da1b81d0b16df6428eee73c69fcb2a93c76bc6 32 64 sha256
# expect: sha256 64 ffbf30ab94107b2c14d75cfb455ec94f200400dd 32 64 sha256
# expect: sha256 3000 bd3a3b9c21724c34874d83b816feedd6a31f1362 32 64 sha256
# expect: sha384 0 38b060a751ac96384cd9327eb1b1e36a21fdb711 48 128 sha384
# expect: sha384 3 cb00753f45a35e8bb5a03d699ac65007272c32ab 48 128 sha384
# expect: sha384 1280 f5943b1fe9e4b5bd3b45c83ef1e748f5e0f095f4 48 128 sha384
# expect: sha384 128 e660584956c8b1df44c92acb7c8eccfe0dca5255 48 128 sha384
# expect: sha384 64 2f730466487efea5cdd66c3ab9d2c194109b0775 48 128 sha384
# expect: sha384 3000 dc73f9d99ddc0dcc7420b013721b97fe7ed64b54 48 128 sha384
# expect: sha3_224 0 6b4e03423667dbb73b6e15454f0eb1abd4597f9a 28 144 sha3_224
# expect: sha3_224 3 e642824c3f8cf24ad09234ee7d3c766fc9a3a516 28 144 sha3_224
# expect: sha3_224 1280 e1321750c0ef5fa9da5bd1365729ec1c5b96fc6c 28 144 sha3_224
# expect: sha3_224 128 52dabf82d9725b34d33bddcb97c88a26593e7bfe 28 144 sha3_224
# expect: sha3_224 64 dd1ad5cf31311e07d1ce57c57dec6d297f4c3142 28 144 sha3_224
# expect: sha3_224 3000 2685c751864f0bfdc31deec93e3265cd48bd28b4 28 144 sha3_224
# expect: sha3_256 0 a7ffc6f8bf1ed76651c14756a061d662f580ff4d 32 136 sha3_256
# expect: sha3_256 3 3a985da74fe225b2045c172d6bd390bd855f086e 32 136 sha3_256
# expect: sha3_256 1280 fe0ff504c79e251aedec1e83dd99637b93650f1a 32 136 sha3_256
# expect: sha3_256 128 557d141a2a2b1e050e21fa79f5fd320b9e2b3845 32 136 sha3_256
# expect: sha3_256 64 5c730ccac1d2ce72fb9f7eaa42eaa46f029d7e79 32 136 sha3_256
# expect: sha3_256 3000 d0e4b38eebb2f4063bc8a64ff23bf6b981d0e1fe 32 136 sha3_256
# expect: sha3_384 0 0c63a75b845e4f7d01107d852e4c2485c51a50aa 48 104 sha3_384
# expect: sha3_384 3 ec01498288516fc926459f58e2c6ad8df9b473cb 48 104 sha3_384
# expect: sha3_384 1280 639fc387df4061a4886cd365d3b3b4b3311f69c9 48 104 sha3_384
# expect: sha3_384 128 a5433d911cd9420017c5e479b30ab4bfa1d55a95 48 104 sha3_384
# expect: sha3_384 64 f334c4c287a20ccbfa455acfaace5c523b9e3e3d 48 104 sha3_384
# expect: sha3_384 3000 f211d1d1b617d237c4a9be1b43f070ba43e5bdff 48 104 sha3_384
# expect: sha3_512 0 a69f73cca23a9ac5c8b567dc185a756e97c98216 64 72 sha3_512
# expect: sha3_512 3 b751850b1a57168a5693cd924b6b096e08f62182 64 72 sha3_512
# expect: sha3_512 1280 6ee10bf28b3305d7f545e6c6fd82325b169f623a 64 72 sha3_512
# expect: sha3_512 128 8c8a5e194222c7844d96865722cc36c76092ce8d 64 72 sha3_512
# expect: sha3_512 64 2e76b8d29ccbf957d1955744e1e1f19e8ec34646 64 72 sha3_512
# expect: sha3_512 3000 e92a09243595409ba08bf33520a79453104e15e9 64 72 sha3_512
# expect: sha512 0 cf83e1357eefb8bdf1542850d66d8007d620e405 64 128 sha512
# expect: sha512 3 ddaf35a193617abacc417349ae20413112e6fa4e 64 128 sha512
# expect: sha512 1280 c93f55ccf2fa8c82699ff9b58afe3591242b135d 64 128 sha512
# expect: sha512 128 e2e22f8422b54b06e35c3ea30a383d1de7a8fbc2 64 128 sha512
# expect: sha512 64 81e396cbd180d91d96b27b049d16b133362ed4cc 64 128 sha512
# expect: sha512 3000 855a85c93412624c599217c87e88b65fbfefc42d 64 128 sha512
# expect: shake_128 0 7f9c2ba4e88f827d616045507605853ed73b8093 0 168 shake_128
# expect: shake_128 3 5881092dd818bf5cf8a3ddb793fbcba74097d5c5 0 168 shake_128
# expect: shake_128 1280 202d2b7f2a288cd16aa85afe2d1304ae30308fee 0 168 shake_128
# expect: shake_128 128 1f03d35a28aae80c9df3d50252366b2e7e51ad46 0 168 shake_128
# expect: shake_128 64 458ce41f6678fa11b50cfe1ca948b0e4dcdb95eb 0 168 shake_128
# expect: shake_128 3000 d99cba984585a5b27217a5d0268b9cc9f8178c9c 0 168 shake_128
# expect: shake_256 0 46b9dd2b0ba88d13233b3feb743eeb243fcd52ea 0 136 shake_256
# expect: shake_256 3 483366601360a8771c6863080cc4114d8db44530 0 136 shake_256
# expect: shake_256 1280 659caab86e1f7e53f20d7bc0c80eddce3f51c4dc 0 136 shake_256
# expect: shake_256 128 bff94697e4cf2df53200fed6e077f42b93e797f0 0 136 shake_256
# expect: shake_256 64 50bcf6922b3be294671002d5d4d2036379507ae3 0 136 shake_256
# expect: shake_256 3000 af2b9e5f88bde5cb5f93266d13fac99e432201e3 0 136 shake_256
# expect: d34dd3298c0403681a05 0
# expect: fca263aaf1b9829c112eae876f34cbc6c14e9cea
# expect: 8cb1288855ed1b87d44c10a17b4a28cbcc32e1a86ce34068a735271769ed5bf0d82edebf97e840655368475b8909ce19f3cb4a6720009b9c306b57d3100f0602
# expect: b7cc09b69cdee1ffc4bb4acd984d1e34e4c3a28f7c36b16ea712d3d0017db427
# expect: 64 8 16 32
# expect: 55a874b106c3e20c65ccb5d058540be18db791a4103acf9c31d6778fbbbbaed1 True
# expect: 509c2e9b78030983b83a793c35784e4e7c285d4b7ca61fab22c659168d57a97d 5f8a22809d2e33ba1bff60508b6ef3b4e8b415a4c6a80c2edb3b23bf307cac71cd76057c567f52b64051fb5991a983d3db80b6c5a1fd955a1bf618bca924a1addfa8caef4a46d1042203d3e896b481ec7f4189f2363c347dd99bbb064f20c5fcb6e1d532
# expect: c9641e374bfab7720f6fbfe73bcfa7bc d15fbbb4c04a81cc42cfafd1091fe153926d900b3925f1b162a22be8308d882d
# expect: bdbbd650169e3ded3608d928a5176f9b0b12a3f89d3b124bfac424a9c59a152431062bdded7f5858
# expect: 900150983cd24fb0d6963f7d28e17f72 sha512_256
# expect: 6e52f6eec362bb1d2864c87c2a81fe6f65e71cc1008b197c5fffa8043fcab284 hmac-sha3_256 32 136 True ed7e724d3a91554aaa2043041d9c5305
# expect: True False
# expect: ValueError unsupported hash type x
# expect: TypeError name must be a string
# expect: TypeError Strings must be encoded before hashing
# expect: TypeError object supporting the buffer API required
# expect: TypeError hexdigest() missing required argument 'length' (pos 1)
# expect: ValueError digest_size must be between 1 and 64 bytes
# expect: ValueError maximum salt length is 16 bytes
# expect: ValueError maximum salt length is 8 bytes
# expect: ValueError maximum key length is 64 bytes
# expect: ValueError fanout must be between 0 and 255
# expect: ValueError depth must be between 1 and 255
# expect: OverflowError leaf_size is too large
# expect: ValueError value must be positive
# expect: OverflowError node_offset is too large
# expect: ValueError inner_size must be between 0 and is 64
# expect: TypeError Strings must be encoded before hashing
# expect: ValueError iteration value must be greater than 0.
# expect: ValueError key length must be greater than 0.
# expect: TypeError pbkdf2_hmac() argument 'hash_name' must be str, not bytes
# expect: ValueError n must be a power of 2.
# expect: TypeError r is required and must be an unsigned int
# expect: TypeError salt is required
# expect: ValueError [digital envelope routines] memory limit exceeded
# expect: ValueError '1' is not a file-like object in binary reading mode.
# expect: ValueError unsupported hash type nope
# expect: TypeError Missing required argument 'digestmod'.
# expect: TypeError key: expected bytes or bytearray, but got 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError unsupported operand types(s) or combination of types: 'int' and 'int'
# expect: <built-in function openssl_sha256> <class '_blake2.blake2b'> <class '_hashlib.HASH'> <class '_hashlib.HASHXOF'>
