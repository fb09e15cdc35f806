"""The tree of a program; reading literals needs no tree."""


def __getattr__(name):
    import _asttools
    if name.startswith('_') or not hasattr(_asttools, name):
        raise AttributeError(f"module 'ast' has no attribute {name!r}")
    value = globals()[name] = getattr(_asttools, name)
    return value


_WORDS = {'None': None, 'True': True, 'False': False, 'Ellipsis': ...}


def literal_eval(node_or_string):
    """The value of a text that holds nothing but literals."""
    if not isinstance(node_or_string, str):
        import _asttools
        return _asttools.literal_value(node_or_string)
    text = node_or_string.lstrip(' \t')
    compile(text, '<unknown>', 'eval')  # for its SyntaxError
    reader = _Reader(text)
    value = reader.sum()
    reader.space()
    if reader.at < len(reader.text):
        if reader.text[reader.at] == ',':
            return reader.tuple_from(value, '')
        reader.malformed()
    return value


class _Reader:
    def __init__(self, text):
        self.text = text.rstrip()
        self.at = 0

    def malformed(self):
        raise ValueError(f'malformed node or string on line 1: {self.text[self.at:]!r}')

    def space(self):
        text = self.text
        while self.at < len(text) and (text[self.at] in ' \t\r\n\f' or text[self.at] == '\\'
                                       or text[self.at] == '#'):
            if text[self.at] == '#':
                end = text.find('\n', self.at)
                self.at = len(text) if end < 0 else end
            else:
                self.at += 1

    def peek(self):
        self.space()
        return self.text[self.at:self.at + 1]

    def sum(self):
        """A value, or a real number plus or minus an imaginary one."""
        value = self.signed()
        c = self.peek()
        if c in ('+', '-') and c and type(value) in (int, float):
            self.at += 1
            self.space()
            other = self.value()
            if type(other) is not complex:
                self.malformed()
            return value + other if c == '+' else value - other
        return value

    def signed(self):
        c = self.peek()
        if c and c in '+-':
            self.at += 1
            value = self.value()
            if type(value) not in (int, float, complex):
                self.malformed()
            return -value if c == '-' else +value
        return self.value()

    def items(self, end):
        """Up to the closing bracket; whether there was a comma at all."""
        values = []
        comma = False
        while self.peek() != end:
            values.append(self.sum())
            if self.peek() == ',':
                comma = True
                self.at += 1
            elif self.peek() != end:
                self.malformed()
        self.at += 1
        return values, comma

    def tuple_from(self, first, end):
        values = [first]
        while self.peek() == ',':
            self.at += 1
            if self.peek() == end:
                break
            values.append(self.sum())
        self.space()
        if self.at < len(self.text):
            self.malformed()
        return tuple(values)

    def value(self):
        c = self.peek()
        if c == '(':
            self.at += 1
            values, comma = self.items(')')
            return tuple(values) if comma or not values else values[0]
        if c == '[':
            self.at += 1
            return self.items(']')[0]
        if c == '{':
            return self.braces()
        text, start = self.text, self.at
        end = start
        while end < len(text) and (text[end].isalnum() or text[end] in '_.' or text[end] in '+-' and end > start
                                   and text[end - 1] in 'eE' and text[start].isdigit() and text[start:start + 2] not in (
                                       '0x', '0X')):
            end += 1
        word = text[start:end]
        if text[end:end + 1] in ('"', "'") and text[end:end + 1] and word.lower() in ('', 'r', 'b', 'u', 'br', 'rb'):
            return self.strings()
        self.at = end
        if word in _WORDS and word != 'Ellipsis':
            return _WORDS[word]
        if text[start:start + 3] == '...':
            self.at = start + 3
            return ...
        if word == 'set' and text[end:end + 2] == '()':
            self.at = end + 2
            return set()
        if word and (word[0].isdigit() or word[0] == '.'):
            return _number(word)
        self.at = start
        self.malformed()

    def strings(self):
        """One string, or several beside each other, by the compiler's own rules."""
        start = self.at
        while True:
            self.space()
            at = self.at
            while self.text[at:at + 1].isalpha():
                at += 1
            if self.text[at:at + 1] not in ('"', "'") or not self.text[at:at + 1]:
                break
            prefix = self.text[self.at:at].lower()
            if 'f' in prefix:
                self.malformed()
            quote = self.text[at] * 3 if self.text[at:at + 3] == self.text[at] * 3 else self.text[at]
            at += len(quote)
            while self.text[at:at + len(quote)] != quote:
                at += 2 if self.text[at] == '\\' else 1
            self.at = at + len(quote)
        return eval('(' + self.text[start:self.at] + ')', {'__builtins__': {}})

    def braces(self):
        self.at += 1
        if self.peek() == '}':
            self.at += 1
            return {}
        first = self.sum()
        if self.peek() != ':':
            values = [first]
            while self.peek() == ',':
                self.at += 1
                if self.peek() != '}':
                    values.append(self.sum())
            if self.peek() != '}':
                self.malformed()
            self.at += 1
            return set(values)
        result = {}
        key = first
        while True:
            if self.peek() != ':':
                self.malformed()
            self.at += 1
            result[key] = self.sum()
            if self.peek() == ',':
                self.at += 1
            if self.peek() == '}':
                self.at += 1
                return result
            key = self.sum()


def _number(word):
    try:
        if word[-1] in 'jJ':
            return complex(word)
        if word[:2].lower() in ('0x', '0o', '0b'):
            return int(word, 0)
        return float(word) if '.' in word or 'e' in word.lower() else int(word)
    except ValueError:
        raise ValueError(f'malformed node or string: {word!r}') from None
