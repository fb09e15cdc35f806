import hmac, gzip
print(hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.compare_digest('a','a'), gzip.decompress(gzip.compress(b'hi')))
# expect: 2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628 True b'hi'
