"""Colours from red, green and blue to other systems and back; all parts are between 0 and 1."""

__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']

ONE_THIRD, ONE_SIXTH, TWO_THIRD = 1.0 / 3.0, 1.0 / 6.0, 2.0 / 3.0


def _within(part):
    return min(max(part, 0.0), 1.0)


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def yiq_to_rgb(y, i, q):
    return (_within(y + 0.9468822170900693 * i + 0.6235565819861433 * q),
            _within(y - 0.27478764629897834 * i - 0.6356910791873801 * q),
            _within(y - 1.1085450346420322 * i + 1.7090069284064666 * q))


def _hue(r, g, b, most, spread):
    """Which sixth of the circle, and how far into it."""
    away_r, away_g, away_b = ((most - part) / spread for part in (r, g, b))
    sixths = away_b - away_g if r == most else 2.0 + away_r - away_b if g == most else 4.0 + away_g - away_r
    return sixths / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    most, least = max(r, g, b), min(r, g, b)
    both, spread = most + least, most - least
    lightness = both / 2.0
    if not spread:
        return 0.0, lightness, 0.0
    saturation = spread / both if lightness <= 0.5 else spread / (2.0 - most - least)
    return _hue(r, g, b, most, spread), lightness, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high

    def part(hue):
        hue %= 1.0
        if hue < ONE_SIXTH:
            return low + (high - low) * hue * 6.0
        if hue < 0.5:
            return high
        return low + (high - low) * (TWO_THIRD - hue) * 6.0 if hue < TWO_THIRD else low

    return part(h + ONE_THIRD), part(h), part(h - ONE_THIRD)


def rgb_to_hsv(r, g, b):
    most = max(r, g, b)
    spread = most - min(r, g, b)
    if not spread:
        return 0.0, 0.0, most
    return _hue(r, g, b, most, spread), spread / most, most


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sixth = int(h * 6.0)
    into = h * 6.0 - sixth
    low, falling, rising = v * (1.0 - s), v * (1.0 - s * into), v * (1.0 - s * (1.0 - into))
    return ((v, rising, low), (falling, v, low), (low, v, rising), (low, falling, v), (rising, low, v),
            (v, low, falling))[sixth % 6]
