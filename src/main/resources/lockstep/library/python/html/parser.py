"""HTML as events: a start tag, text, an end tag, as they come."""

import re
from html import unescape

__all__ = ['HTMLParser']

_NAME = re.compile(r'[a-zA-Z][^\t\n\r\f />\x00]*')
_ATTRIBUTE = re.compile(r'''[\s/]*((?<=['"\s/])[^\s/>][^\s/=>]*)(?:\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*''')
_REFERENCE = re.compile(r'&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+)|[a-zA-Z][-.a-zA-Z0-9]*)[^0-9a-zA-Z]')
_CUT = re.compile(r'&[#a-zA-Z0-9]*\Z')


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.cdata_elem = None
        self._line, self._column = 1, 0
        self._start = ''

    def feed(self, data):
        self.rawdata += data
        self._read(False)

    def close(self):
        self._read(True)

    def getpos(self):
        return self._line, self._column

    def get_starttag_text(self):
        return self._start

    # ---- what a program overrides ----

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def _ignored(self, *args):
        pass

    handle_starttag = handle_endtag = handle_charref = handle_entityref = handle_data = _ignored
    handle_comment = handle_decl = handle_pi = unknown_decl = _ignored

    # ---- reading ----

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def _pass(self, count):
        """Goes on in the text; lines and columns count along."""
        text = self.rawdata[:count]
        self.rawdata = self.rawdata[count:]
        breaks = text.count('\n')
        self._line += breaks
        self._column = len(text) - text.rindex('\n') - 1 if breaks else self._column + count

    def _read(self, last):
        while self.rawdata:
            end = self._text_end(last)
            if end:
                text = self.rawdata[:end]
                if self.convert_charrefs and self.cdata_elem is None:
                    self.handle_data(unescape(text))
                else:
                    self._pieces(text)
                self._pass(end)
                continue
            if self.rawdata[0] != '<' or self.cdata_elem is not None and not self._ends_element():
                return
            if self.rawdata == '<' and not last:
                return
            used = self._markup() if self.rawdata[1:2].isalpha() or self.rawdata[1:2] in ('/', '!', '?') else 0
            if used == 0:
                self.handle_data('<')
                self._pass(1)
                continue
            if used is None:
                if not last:
                    return
                self.handle_data('<')  # never finished: it is text after all
                used = 1
            self._pass(used)

    def _ends_element(self):
        return re.match(rf'</{re.escape(self.cdata_elem)}(?=[\t\n\r\f />])', self.rawdata, re.I)

    def _text_end(self, last):
        """How much from here on is text for sure."""
        data = self.rawdata
        if self.cdata_elem is not None:
            found = re.search(rf'</{re.escape(self.cdata_elem)}(?=[\t\n\r\f />])', data, re.I)
            if found:
                return found.start()
            cut = data.rfind('<')
            return len(data) if last or cut < 0 else cut
        end = data.find('<')
        if end >= 0:
            return end
        if last:
            return len(data)
        cut = _CUT.search(data)
        return cut.start() if cut else len(data)

    def _pieces(self, text):
        """Text and references one by one."""
        at = 0
        for found in re.finditer(r'&(#(?:[xX][0-9a-fA-F]+|[0-9]+)|[a-zA-Z][-.a-zA-Z0-9]*);?', text):
            if self.cdata_elem is not None:
                break
            if found.start() > at:
                self.handle_data(text[at:found.start()])
            name = found[1]
            self.handle_charref(name[1:]) if name[0] == '#' else self.handle_entityref(name)
            at = found.end()
        if at < len(text):
            self.handle_data(text[at:])

    def _markup(self):
        """Reads one piece of markup; how long it is, or None when its end is not there."""
        data = self.rawdata
        if data.startswith('<!--'):
            return self._until('-->', 4, self.handle_comment)
        if data.startswith('<?'):
            return self._until('>', 2, self.handle_pi)
        if data.startswith('<!['):
            return self._until(']>' if not data.startswith('<![CDATA[') else ']]>', 3, self.unknown_decl,
                               1 if data.startswith('<![CDATA[') else 0)
        if data.startswith('<!'):
            proper = re.match('<!doctype', data, re.I)
            return self._until('>', 2, self.handle_decl if proper else self.handle_comment)
        if data.startswith('</'):
            return self._end_tag()
        return self._start_tag() if _NAME.match(data, 1) else None

    def _until(self, mark, start, handle, kept=0):
        end = self.rawdata.find(mark, start)
        if end < 0:
            return None
        handle(self.rawdata[start:end + kept])
        return end + len(mark)

    def _end_tag(self):
        end = self.rawdata.find('>')
        if end < 0:
            return None
        name = _NAME.match(self.rawdata, 2)
        if name:
            tag = name[0].lower()
            self.handle_endtag(tag)
            if tag == self.cdata_elem:
                self.clear_cdata_mode()
        elif end > 2:
            self.handle_comment(self.rawdata[2:end])
        return end + 1

    def _start_tag(self):
        data = self.rawdata
        name = _NAME.match(data, 1)
        at, attributes = name.end(), []
        while found := _ATTRIBUTE.match(data, at):
            key, value = found.groups()
            if value is not None:
                value = unescape(value[1:-1] if value[:1] in ('"', "'") and value[:1] == value[-1:] else value)
            attributes.append((key.lower(), value))
            at = found.end()
        end = re.compile(r'\s*/?>').match(data, at)
        if not end:
            place = data.find('>', at)
            if place < 0:
                return None
            self._start = data[:place + 1]
            self.handle_data(self._start)
            return place + 1
        tag = self.lasttag = name[0].lower()
        self._start = data[:end.end()]
        if end[0].endswith('/>'):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end.end()
