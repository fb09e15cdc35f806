"""Addresses and networks of IP, both versions."""

from functools import total_ordering

__all__ = ['ip_address', 'ip_network', 'ip_interface', 'v4_int_to_packed', 'v6_int_to_packed', 'summarize_address_range',
           'collapse_addresses', 'get_mixed_type_key', 'IPv4Address', 'IPv4Network', 'IPv4Interface', 'IPv6Address',
           'IPv6Network', 'IPv6Interface', 'AddressValueError', 'NetmaskValueError']

IPV4LENGTH, IPV6LENGTH = 32, 128


class AddressValueError(ValueError):
    """Not an address."""


class NetmaskValueError(ValueError):
    """Not a mask."""


def _either(classes, value, noun):
    for kind in classes:
        try:
            return kind(value)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{value!r} does not appear to be an IPv4 or IPv6 {noun}')


def ip_address(address):
    return _either((IPv4Address, IPv6Address), address, 'address')


def ip_network(address, strict=True):
    return _either([lambda a: IPv4Network(a, strict), lambda a: IPv6Network(a, strict)], address, 'network')


def ip_interface(address):
    return _either((IPv4Interface, IPv6Interface), address, 'interface')


def _packed(number, size, name):
    try:
        return number.to_bytes(size, 'big')
    except OverflowError:
        raise ValueError(f'Address negative or too large for {name}') from None


def v4_int_to_packed(address):
    return _packed(address, 4, 'IPv4')


def v6_int_to_packed(address):
    return _packed(address, 16, 'IPv6')


# ---- text and numbers ----

class _V4:
    version, max_prefixlen = 4, 32
    __slots__ = ()

    @staticmethod
    def _parse(text):
        parts = text.split('.')
        if not text:
            raise AddressValueError('Address cannot be empty')
        if len(parts) != 4:
            raise AddressValueError(f'Expected 4 octets in {text!r}')
        number = 0
        for part in parts:
            complaint = None
            if not part:
                complaint = 'Empty octet not permitted'
            elif not (part.isascii() and part.isdigit()):
                complaint = f'Only decimal digits permitted in {part!r}'
            elif len(part) > 3:
                complaint = f'At most 3 characters permitted in {part!r}'
            elif part != '0' and part[0] == '0':
                complaint = f'Leading zeros are not permitted in {part!r}'
            elif int(part) > 255:
                complaint = f'Octet {int(part)} (> 255) not permitted'
            if complaint:
                raise AddressValueError(f'{complaint} in {text!r}')
            number = number << 8 | int(part)
        return number, None

    @staticmethod
    def _shown(number):
        return '.'.join(map(str, number.to_bytes(4, 'big')))

    @staticmethod
    def _long(number):
        return _V4._shown(number)


class _V6:
    version, max_prefixlen = 6, 128
    __slots__ = ()

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        text, percent, scope = text.partition('%')
        if percent and (not scope or '%' in scope):
            raise AddressValueError(f'Invalid IPv6 address: "{text}%{scope}"')
        parts = text.split(':')
        if len(parts) < 3:
            raise AddressValueError(f'At least 3 parts expected in {text!r}')
        if '.' in parts[-1]:
            try:
                four, _ = _V4._parse(parts.pop())
            except AddressValueError as error:
                raise AddressValueError(f'{error} in {text!r}') from None
            parts += [f'{four >> 16:x}', f'{four & 0xffff:x}']
        if len(parts) > 9:
            raise AddressValueError(f'At most 8 colons permitted in {text!r}')
        gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if gaps:
            before, after = parts[:gaps[0]], parts[gaps[0] + 1:]
            if not before[0]:
                before = before[1:]
                if before:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not after[-1]:
                after = after[:-1]
                if after:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            missing = 8 - len(before) - len(after)
            if missing < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
            parts = before + ['0'] * missing + after
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        number = 0
        for part in parts:
            if not set(part) <= set('0123456789abcdefABCDEF'):
                raise AddressValueError(f'Only hex digits permitted in {part!r} in {text!r}')
            if len(part) > 4:
                raise AddressValueError(f'At most 4 characters permitted in {part!r} in {text!r}')
            number = number << 16 | int(part, 16)
        return number, scope or None

    @staticmethod
    def _shown(number):
        parts = [f'{number >> shift & 0xffff:x}' for shift in range(112, -1, -16)]
        best, length, at = 0, 1, 0
        while at < 8:  # the longest run of zeros is left out
            end = at
            while end < 8 and parts[end] == '0':
                end += 1
            if end - at > length:
                best, length = at, end - at
            at = max(end, at + 1)
        if length == 1:
            return ':'.join(parts)
        return ':'.join(parts[:best]) + '::' + ':'.join(parts[best + length:])

    @staticmethod
    def _long(number):
        return ':'.join(f'{number >> shift & 0xffff:04x}' for shift in range(112, -1, -16))




class _Kinds:
    """What an address is for, by the networks that IANA has set aside."""
    __slots__ = ()

    def _in(self, name):
        mapped = getattr(self, 'ipv4_mapped', None)
        if mapped is not None and name not in ('site_local', 'reserved'):
            return mapped._in(name)
        table = _SPECIAL[self.version, name]
        for i, each in enumerate(table):
            if isinstance(each, str):
                table[i] = (IPv4Network if self.version == 4 else IPv6Network)(each)
        return any(self._covered(net) for net in table)

    is_multicast = property(lambda self: self._in('multicast'))
    is_unspecified = property(lambda self: self._in('unspecified'))
    is_loopback = property(lambda self: self._in('loopback'))
    is_link_local = property(lambda self: self._in('link_local'))
    is_reserved = property(lambda self: self._in('reserved'))
    is_private = property(lambda self: self._in('private') and not self._in('not_private'))

    @property
    def is_global(self):
        mapped = getattr(self, 'ipv4_mapped', None)
        return mapped.is_global if mapped is not None else not self.is_private and not (self.version == 4 and self._in('shared'))

    @property
    def is_site_local(self):
        return self._in('site_local')


_SPECIAL = {
    (4, 'multicast'): ['224.0.0.0/4'], (4, 'unspecified'): ['0.0.0.0/32'], (4, 'loopback'): ['127.0.0.0/8'],
    (4, 'link_local'): ['169.254.0.0/16'], (4, 'reserved'): ['240.0.0.0/4'], (4, 'shared'): ['100.64.0.0/10'],
    (4, 'private'): ('0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 '
                     '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32').split(),
    (4, 'not_private'): ['192.0.0.9/32', '192.0.0.10/32'], (4, 'site_local'): [],
    (6, 'multicast'): ['ff00::/8'], (6, 'unspecified'): ['::/128'], (6, 'loopback'): ['::1/128'],
    (6, 'link_local'): ['fe80::/10'], (6, 'site_local'): ['fec0::/10'],
    (6, 'reserved'): ('::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 A000::/3 C000::/3 E000::/4 '
                      'F000::/5 F800::/6 FE00::/9').split(),
    (6, 'private'): ['::1/128', '::/128', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32',
                     '2002::/16', '3fff::/20', 'fc00::/7', 'fe80::/10'],
    (6, 'not_private'): ['2001:1::1/128', '2001:1::2/128', '2001:3::/32', '2001:4:112::/48', '2001:20::/28', '2001:30::/28'],
}


# ---- addresses ----

class _Shared:
    __slots__ = ()

    compressed = property(str)
    exploded = property(lambda self: self._explode())

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'


@total_ordering
class _Address(_Shared, _Kinds):
    __slots__ = ('_ip', '_scope', '__weakref__')

    def __init__(self, address):
        self._ip, self._scope = self._number(address)

    @classmethod
    def _number(cls, address):
        bits = cls.max_prefixlen
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{cls.version} address')
            if address >> bits:
                raise AddressValueError(f'{address} (>= 2**{bits}) is not permitted as an IPv{cls.version} address')
            return address, None
        if isinstance(address, bytes):
            if len(address) * 8 != bits:
                raise AddressValueError(f'{address!r} (len {len(address)} != {bits // 8}) is not permitted as an '
                                        f'IPv{cls.version} address')
            return int.from_bytes(address, 'big'), None
        text = str(address)
        if '/' in text:
            raise AddressValueError(f"Unexpected '/' in {text!r}")
        return cls._parse(text)

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._shown(self._ip) + (f'%{self._scope}' if self._scope else '')

    def _explode(self):
        return self._long(self._ip)

    def _covered(self, net):
        return self._ip & int(net.netmask) == int(net.network_address)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, 'big')

    @property
    def reverse_pointer(self):
        if self.version == 4:
            return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'
        return '.'.join(reversed(f'{self._ip:032x}')) + '.ip6.arpa'

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return (self.version, self._ip, self._scope) == (other.version, other._ip, other._scope)

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._ip < other._ip

    def __hash__(self):
        return hash(hex(self._ip))

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, spec):
        if not spec or spec[-1] == 's':
            return format(str(self), spec)
        if spec[:-1] not in ('', '#', '_', '#_') or spec[-1] not in 'bnxX':
            return super().__format__(spec)
        kind = 'b' if spec[-1] == 'n' and self.version == 4 else 'x' if spec[-1] == 'n' else spec[-1]
        width = (self.max_prefixlen if kind == 'b' else self.max_prefixlen // 4)
        width += (width // 4 - 1 if '_' in spec else 0) + (2 if '#' in spec else 0)
        return format(self._ip, f"{'#' if '#' in spec else ''}0{width}{'_' if '_' in spec else ''}{kind}")

    def __reduce__(self):
        return type(self), (str(self),)


class IPv4Address(_V4, _Address):
    __slots__ = ()

    @property
    def ipv6_mapped(self):
        return IPv6Address(0xffff << 32 | self._ip)


class IPv6Address(_V6, _Address):
    __slots__ = ()

    scope_id = property(lambda self: self._scope)

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    def _with_four(self, shown):
        mapped = self.ipv4_mapped
        return shown if mapped is None else f"{shown.rpartition(':')[0].rpartition(':')[0]}:{mapped}"

    def __str__(self):
        return self._with_four(self._shown(self._ip)) + (f'%{self._scope}' if self._scope else '')

    def _explode(self):
        return self._with_four(self._long(self._ip))

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)


# ---- networks ----

def _parted(address):
    """Address and mask out of what a network is made from."""
    if isinstance(address, tuple):
        return address if len(address) == 2 else (*address, None)[:2]
    if isinstance(address, (int, bytes, _Address)):
        return address, None
    text = str(address)
    if text.count('/') > 1:
        raise AddressValueError(f"Only one '/' permitted in {text!r}")
    start, slash, mask = text.partition('/')
    return start, mask if slash else None


@total_ordering
class _Network(_Shared, _Kinds):
    def __init__(self, address, strict=True):
        start, mask = _parted(address)
        number = int(self._address_class(start))
        self._prefixlen = self._length(mask)
        self.network_address = self._address_class(number & self._mask)
        if strict and number != int(self.network_address):
            raise ValueError(f'{address} has host bits set' if not isinstance(address, tuple) else
                             f'{self._address_class(number)}/{self._prefixlen} has host bits set')

    @property
    def _mask(self):
        bits = self.max_prefixlen
        return (1 << bits) - (1 << bits - self._prefixlen)

    @classmethod
    def _length(cls, mask):
        bits = cls.max_prefixlen
        if mask is None:
            return bits
        if isinstance(mask, int):
            if not 0 <= mask <= bits:
                raise NetmaskValueError(f'{mask!r} is not a valid netmask')
            return mask
        if mask.isascii() and mask.isdigit():
            if int(mask) <= bits:
                return int(mask)
        elif cls.version == 4:
            try:
                number = IPv4Address._parse(mask)[0]
            except AddressValueError:
                raise NetmaskValueError(f'{mask!r} is not a valid netmask') from None
            for candidate in (number, number ^ 0xffffffff):
                shown = f'{candidate:032b}'
                if '01' not in shown:
                    return shown.count('1')
        raise NetmaskValueError(f'{mask!r} is not a valid netmask')

    prefixlen = property(lambda self: self._prefixlen)
    netmask = property(lambda self: self._address_class(self._mask))
    hostmask = property(lambda self: self._address_class(self._mask ^ (1 << self.max_prefixlen) - 1))
    num_addresses = property(lambda self: 1 << self.max_prefixlen - self._prefixlen)

    @property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) + self.num_addresses - 1)

    with_prefixlen = property(lambda self: f'{self.network_address}/{self._prefixlen}')
    with_netmask = property(lambda self: f'{self.network_address}/{self.netmask}')
    with_hostmask = property(lambda self: f'{self.network_address}/{self.hostmask}')

    def __str__(self):
        return self.with_prefixlen

    def _explode(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def _covered(self, net):
        return net.supernet_of(self)

    def __iter__(self):
        return map(self.__getitem__, range(self.num_addresses))

    def hosts(self):
        """All addresses but the network's own and, of version 4, that of all."""
        count = self.num_addresses
        if count <= 2:
            return [self[i] for i in range(count)]
        return map(self.__getitem__, range(1, count - (self.version == 4)))

    def __getitem__(self, n):
        count = self.num_addresses
        if not -count <= n < count:
            raise IndexError('address out of range')
        return self._address_class(int(self.network_address) + n % count)

    def __contains__(self, other):
        if other.version != self.version or isinstance(other, _Network):
            return False
        return int(other) & self._mask == int(self.network_address)

    def _key(self):
        return self.version, int(self.network_address), int(self.netmask)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, _Network) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._key() < other._key()

    def __hash__(self):
        return hash((int(self.network_address), int(self.netmask)))

    def __reduce__(self):
        return type(self), (str(self),)

    def overlaps(self, other):
        return self.network_address in other or other.network_address in self

    def subnet_of(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return other._prefixlen <= self._prefixlen and self.network_address in other

    def supernet_of(self, other):
        return other.subnet_of(self)

    def _by(self, difference, prefix, way, wanted):
        """By how much the prefix changes, given as that or as the new one."""
        if prefix is None:
            return difference
        change = way * (prefix - self._prefixlen)
        complaint = f'new prefix must be {wanted}' if change < 0 else ''
        if difference != 1 and not complaint:
            complaint = 'cannot set prefixlen_diff and new_prefix'
        if complaint:
            raise ValueError(complaint)
        return change

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        by = self._by(prefixlen_diff, new_prefix, 1, 'longer')
        if by < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefixlen + by
        if prefix > self.max_prefixlen:
            raise ValueError(f'prefix length diff {prefix} is invalid for netblock {self}')
        step = 1 << self.max_prefixlen - prefix
        for start in range(int(self.network_address), int(self.network_address) + self.num_addresses, step):
            yield type(self)((start, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        by = self._by(prefixlen_diff, new_prefix, -1, 'shorter')
        prefix = self._prefixlen - by
        if prefix < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {by}')
        return type(self)((int(self.network_address), prefix), strict=False)

    def address_exclude(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if not isinstance(other, _Network):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        left = self
        while left != other:
            first, second = left.subnets()
            left, spare = (first, second) if other.subnet_of(first) else (second, first)
            yield spare

    def compare_networks(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        return (self._key() > other._key()) - (self._key() < other._key())


class IPv4Network(_V4, _Network):
    _address_class = IPv4Address


class IPv6Network(_V6, _Network):
    _address_class = IPv6Address


# ---- interfaces: an address and the network it is in ----

class _Interface:
    def __init__(self, address):
        start, mask = _parted(address)
        super().__init__(start)
        self.network = self._network_class((self._ip, self._network_class._length(mask)), strict=False)
        self.netmask, self.hostmask = self.network.netmask, self.network.hostmask
        self._prefixlen = self.network.prefixlen

    ip = property(lambda self: self._plain(self._ip))
    with_prefixlen = property(lambda self: f'{self.ip}/{self._prefixlen}')
    with_netmask = property(lambda self: f'{self.ip}/{self.netmask}')
    with_hostmask = property(lambda self: f'{self.ip}/{self.hostmask}')

    def __str__(self):
        return self.with_prefixlen

    def _explode(self):
        return f'{self.ip.exploded}/{self._prefixlen}'

    def __eq__(self, other):
        if not isinstance(other, _Interface):
            return False if isinstance(other, _Address) else NotImplemented
        return (self._ip, self.network) == (other._ip, other.network)

    def __lt__(self, other):
        if not isinstance(other, _Interface):
            return NotImplemented
        return self.network < other.network or self.network == other.network and self._ip < other._ip

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))


class IPv4Interface(_Interface, IPv4Address):
    _plain, _network_class = IPv4Address, IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    _plain, _network_class = IPv6Address, IPv6Network


# ---- many at once ----

def summarize_address_range(first, last):
    for each in (first, last):
        if not isinstance(each, _Address):
            raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network, bits = (IPv4Network, 32) if first.version == 4 else (IPv6Network, 128)
    start, end = int(first), int(last)
    while start <= end:
        size = min((start & -start).bit_length() - 1 if start else bits, (end - start + 1).bit_length() - 1)
        yield network((start, bits - size))
        start += 1 << size


def collapse_addresses(addresses):
    ranges = []
    for each in addresses:
        if isinstance(each, _Network):
            ranges.append((each.version, int(each.network_address), int(each.broadcast_address)))
        else:
            ranges.append((each.version, int(each), int(each)))
    if len({version for version, _, _ in ranges}) > 1:
        raise TypeError('addresses are not of the same version')
    joined = []
    for version, start, end in sorted(ranges):
        if joined and start <= joined[-1][1] + 1:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    kind = IPv4Address if not ranges or ranges[0][0] == 4 else IPv6Address
    return (net for start, end in joined for net in summarize_address_range(kind(start), kind(end)))


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    return (obj.version, obj) if isinstance(obj, _Address) else NotImplemented
