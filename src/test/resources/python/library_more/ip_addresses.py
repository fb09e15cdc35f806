import ipaddress as ip
a, b = ip.ip_address('192.168.0.1'), ip.ip_address('2001:db8::1')
for x in (a, b, ip.ip_address('127.0.0.1'), ip.ip_address('::1'), ip.ip_address('8.8.8.8'), ip.ip_address('224.0.0.1'), ip.ip_address('fe80::1'),
          ip.ip_address('100.64.0.1'), ip.ip_address('::ffff:1.2.3.4'), ip.ip_address('0.0.0.0')):
    print(repr(x), x.version, int(x), x.exploded, x.compressed, x.is_private, x.is_global, x.is_loopback, x.is_multicast, x.is_link_local,
          x.is_unspecified, x.is_reserved, x.reverse_pointer, x.packed)
print(a + 1, a - 1, a < ip.ip_address('192.168.0.2'), hash(a) == hash(ip.ip_address(int(a))), f'{a:b} {a:#x} {b:X} {a:n} {a:s}')
n = ip.ip_network('10.0.0.0/22')
print(n, repr(n), n.netmask, n.hostmask, n.broadcast_address, n.num_addresses, n[5], n[-1], ip.ip_address('10.0.3.9') in n, n.prefixlen)
print(list(n.subnets(new_prefix=24)), n.supernet(), list(ip.ip_network('10.0.0.0/29').hosts()), list(ip.ip_network('10.0.0.0/31').hosts()))
print(n.overlaps(ip.ip_network('10.0.2.0/24')), ip.ip_network('10.0.2.0/24').subnet_of(n), n.with_netmask, n.with_hostmask)
print(list(ip.ip_network('10.0.0.0/28').address_exclude(ip.ip_network('10.0.0.4/30'))), ip.ip_network('2001:db8::/126')[2])
print(list(ip.collapse_addresses([ip.ip_network('10.0.0.0/25'), ip.ip_network('10.0.0.128/25'), ip.ip_network('10.0.2.0/24')])))
print(list(ip.summarize_address_range(ip.ip_address('10.0.0.3'), ip.ip_address('10.0.0.9'))))
i = ip.ip_interface('192.168.1.5/24')
print(repr(i), i.ip, i.network, i.with_netmask, i.netmask)
print(sorted([ip.ip_network('10.1.0.0/16'), ip.ip_network('10.0.0.0/8'), ip.ip_network('10.0.0.0/16')]), ip.ip_network('10.0.0.0/255.0.0.0'), ip.ip_network('10.0.0.0/0.255.255.255'))
print(ip.IPv6Address('::ffff:1.2.3.4').ipv4_mapped, ip.IPv6Address('1:0:0:2:0:0:0:3'), ip.IPv6Address('2002:102:304::').sixtofour)
for bad in ('1.2.3', '1.2.3.256', '1.2.3.04', '1.2.3.x', '', '1:2', ':::', '1::2::3', '12345::', '1:2:3:4:5:6:7:8:9', '1.2.3.4/33'):
    for make in (ip.ip_address, ip.IPv4Address, ip.IPv6Address):
        try:
            make(bad)
        except ValueError as e:
            print(type(e).__name__, e)
for call in (lambda: ip.ip_network('10.0.0.1/8'), lambda: ip.IPv4Network('10.0.0.0/33'), lambda: a < b, lambda: n['x'] if 0 else n[5000], lambda: ip.IPv4Address(-1),
             lambda: ip.IPv4Address(2**32), lambda: list(n.subnets(new_prefix=8)), lambda: ip.IPv4Address(b'123')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IPv4Address('192.168.0.1') 4 3232235521 192.168.0.1 192.168.0.1 True False False False False False False 1.0.168.192.in-addr.arpa b'\xc0\xa8\x00\x01'
# expect: IPv6Address('2001:db8::1') 6 42540766411282592856903984951653826561 2001:0db8:0000:0000:0000:0000:0000:0001 2001:db8::1 True False False False False False False 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa b' \x01\r\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# expect: IPv4Address('127.0.0.1') 4 2130706433 127.0.0.1 127.0.0.1 True False True False False False False 1.0.0.127.in-addr.arpa b'\x7f\x00\x00\x01'
# expect: IPv6Address('::1') 6 1 0000:0000:0000:0000:0000:0000:0000:0001 ::1 True False True False False False True 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# expect: IPv4Address('8.8.8.8') 4 134744072 8.8.8.8 8.8.8.8 False True False False False False False 8.8.8.8.in-addr.arpa b'\x08\x08\x08\x08'
# expect: IPv4Address('224.0.0.1') 4 3758096385 224.0.0.1 224.0.0.1 False True False True False False False 1.0.0.224.in-addr.arpa b'\xe0\x00\x00\x01'
# expect: IPv6Address('fe80::1') 6 338288524927261089654018896841347694593 fe80:0000:0000:0000:0000:0000:0000:0001 fe80::1 True False False False True False False 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa b'\xfe\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# expect: IPv4Address('100.64.0.1') 4 1681915905 100.64.0.1 100.64.0.1 False False False False False False False 1.0.64.100.in-addr.arpa b'd@\x00\x01'
# expect: IPv6Address('::ffff:1.2.3.4') 6 281470698652420 0000:0000:0000:0000:0000:ffff:1.2.3.4 ::ffff:1.2.3.4 False True False False False False True 4.0.3.0.2.0.1.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\x01\x02\x03\x04'
# expect: IPv4Address('0.0.0.0') 4 0 0.0.0.0 0.0.0.0 True False False False False True False 0.0.0.0.in-addr.arpa b'\x00\x00\x00\x00'
# expect: 192.168.0.2 192.168.0.0 True True 11000000101010000000000000000001 0xc0a80001 20010DB8000000000000000000000001 11000000101010000000000000000001 192.168.0.1
# expect: 10.0.0.0/22 IPv4Network('10.0.0.0/22') 255.255.252.0 0.0.3.255 10.0.3.255 1024 10.0.0.5 10.0.3.255 True 22
# expect: [IPv4Network('10.0.0.0/24'), IPv4Network('10.0.1.0/24'), IPv4Network('10.0.2.0/24'), IPv4Network('10.0.3.0/24')] 10.0.0.0/21 [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3'), IPv4Address('10.0.0.4'), IPv4Address('10.0.0.5'), IPv4Address('10.0.0.6')] [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1')]
# expect: True True 10.0.0.0/255.255.252.0 10.0.0.0/0.0.3.255
# expect: [IPv4Network('10.0.0.8/29'), IPv4Network('10.0.0.0/30')] 2001:db8::2
# expect: [IPv4Network('10.0.0.0/24'), IPv4Network('10.0.2.0/24')]
# expect: [IPv4Network('10.0.0.3/32'), IPv4Network('10.0.0.4/30'), IPv4Network('10.0.0.8/31')]
# expect: IPv4Interface('192.168.1.5/24') 192.168.1.5 192.168.1.0/24 192.168.1.5/255.255.255.0 255.255.255.0
# expect: [IPv4Network('10.0.0.0/8'), IPv4Network('10.0.0.0/16'), IPv4Network('10.1.0.0/16')] 10.0.0.0/8 10.0.0.0/8
# expect: 1.2.3.4 1:0:0:2::3 1.2.3.4
# expect: ValueError '1.2.3' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in '1.2.3'
# expect: AddressValueError At least 3 parts expected in '1.2.3'
# expect: ValueError '1.2.3.256' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Octet 256 (> 255) not permitted in '1.2.3.256'
# expect: AddressValueError At least 3 parts expected in '1.2.3.256'
# expect: ValueError '1.2.3.04' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Leading zeros are not permitted in '04' in '1.2.3.04'
# expect: AddressValueError At least 3 parts expected in '1.2.3.04'
# expect: ValueError '1.2.3.x' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Only decimal digits permitted in 'x' in '1.2.3.x'
# expect: AddressValueError At least 3 parts expected in '1.2.3.x'
# expect: ValueError '' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Address cannot be empty
# expect: AddressValueError Address cannot be empty
# expect: ValueError '1:2' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in '1:2'
# expect: AddressValueError At least 3 parts expected in '1:2'
# expect: ValueError ':::' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in ':::'
# expect: AddressValueError At most one '::' permitted in ':::'
# expect: ValueError '1::2::3' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in '1::2::3'
# expect: AddressValueError At most one '::' permitted in '1::2::3'
# expect: ValueError '12345::' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in '12345::'
# expect: AddressValueError At most 4 characters permitted in '12345' in '12345::'
# expect: ValueError '1:2:3:4:5:6:7:8:9' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in '1:2:3:4:5:6:7:8:9'
# expect: AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7:8:9'
# expect: ValueError '1.2.3.4/33' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Unexpected '/' in '1.2.3.4/33'
# expect: AddressValueError Unexpected '/' in '1.2.3.4/33'
# expect: ValueError 10.0.0.1/8 has host bits set
# expect: NetmaskValueError '33' is not a valid netmask
# expect: TypeError 192.168.0.1 and 2001:db8::1 are not of the same version
# expect: IndexError address out of range
# expect: AddressValueError -1 (< 0) is not permitted as an IPv4 address
# expect: AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# expect: ValueError new prefix must be longer
# expect: AddressValueError b'123' (len 3 != 4) is not permitted as an IPv4 address
