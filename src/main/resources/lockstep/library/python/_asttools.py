"""The nodes of ast, made from the parser's own tree, and what goes through them."""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400

# ---- node classes: base, then each class with its fields; `*` marks lists, `?` what may be missing ----

_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')

_GRAMMAR = {
    'mod': 'Module body* type_ignores*|Interactive body*|Expression body|FunctionType argtypes* returns',
    'stmt': 'FunctionDef name args body* decorator_list* returns? type_comment? type_params*|'
            'AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params*|'
            'ClassDef name bases* keywords* body* decorator_list* type_params*|Return value?|Delete targets*|'
            'Assign targets* value type_comment?|TypeAlias name type_params* value|AugAssign target op value|'
            'AnnAssign target annotation value? simple|For target iter body* orelse* type_comment?|'
            'AsyncFor target iter body* orelse* type_comment?|While test body* orelse*|If test body* orelse*|'
            'With items* body* type_comment?|AsyncWith items* body* type_comment?|Match subject cases*|'
            'Raise exc? cause?|Try body* handlers* orelse* finalbody*|TryStar body* handlers* orelse* finalbody*|'
            'Assert test msg?|Import names*|ImportFrom module? names* level?|Global names*|Nonlocal names*|Expr value|'
            'Pass|Break|Continue',
    'expr': 'BoolOp op values*|NamedExpr target value|BinOp left op right|UnaryOp op operand|Lambda args body|'
            'IfExp test body orelse|Dict keys* values*|Set elts*|ListComp elt generators*|SetComp elt generators*|'
            'DictComp key value generators*|GeneratorExp elt generators*|Await value|Yield value?|YieldFrom value|'
            'Compare left ops* comparators*|Call func args* keywords*|FormattedValue value conversion format_spec?|'
            'JoinedStr values*|Constant value kind?|Attribute value attr ctx|Subscript value slice ctx|'
            'Starred value ctx|Name id ctx|List elts* ctx|Tuple elts* ctx|Slice lower? upper? step?',
    'expr_context': 'Load|Store|Del', 'boolop': 'And|Or', 'unaryop': 'Invert|Not|UAdd|USub',
    'operator': 'Add|Sub|Mult|MatMult|Div|Mod|Pow|LShift|RShift|BitOr|BitXor|BitAnd|FloorDiv',
    'cmpop': 'Eq|NotEq|Lt|LtE|Gt|GtE|Is|IsNot|In|NotIn',
    'comprehension': 'comprehension target iter ifs* is_async',
    'excepthandler': 'ExceptHandler type? name? body*',
    'arguments': 'arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*',
    'arg': 'arg arg annotation? type_comment?', 'keyword': 'keyword arg? value', 'alias': 'alias name asname?',
    'withitem': 'withitem context_expr optional_vars?', 'match_case': 'match_case pattern guard? body*',
    'pattern': 'MatchValue value|MatchSingleton value|MatchSequence patterns*|MatchMapping keys* patterns* rest?|'
               'MatchClass cls patterns* kwd_attrs* kwd_patterns*|MatchStar name?|MatchAs pattern? name?|'
               'MatchOr patterns*',
    'type_ignore': 'TypeIgnore lineno tag',
    'type_param': 'TypeVar name bound? default_value?|ParamSpec name default_value?|TypeVarTuple name default_value?',
}
_PLACED = ('stmt', 'expr', 'excepthandler', 'arg', 'keyword', 'alias', 'pattern', 'type_param')


class AST:
    _fields = ()
    _attributes = ()
    _lists = ()
    _optional = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls, name = type(self), type(self).__name__
        if len(args) > len(self._fields):
            raise TypeError(f'{name} constructor takes at most {len(self._fields)} positional argument'
                            f'{"" if len(self._fields) == 1 else "s"}')
        given = dict(zip(self._fields, args))
        for key, value in kwargs.items():
            if key in given:
                raise TypeError(f'{name} got multiple values for argument {key!r}')
            if key not in self._fields and key not in self._attributes:
                _deprecated(f'{name}.__init__ got an unexpected keyword argument {key!r}. Support for arbitrary '
                            'keyword arguments is deprecated and will be removed in Python 3.15.')
            given[key] = value
        for field in self._fields:
            if field in given:
                continue
            if field in cls._lists:
                given[field] = []
            elif field == 'ctx':
                given[field] = _LOAD
            elif field not in cls._optional:
                _deprecated(f'{name}.__init__ missing 1 required positional argument: {field!r}. '
                            'This will become an error in Python 3.15.')
        self.__dict__.update(given)

    def __reduce__(self):
        return (type(self), (), self.__dict__.copy())

    def __repr__(self):
        return object.__repr__(self)


AST.__module__ = 'ast'


def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=3)


def _make_classes():
    for group, classes in _GRAMMAR.items():
        attributes = _PLACE if group in _PLACED else ()
        base = AST
        if not classes.split(None, 1)[0] == group:
            base = globals()[group] = type(group, (AST,), {
                '__module__': 'ast', '_attributes': attributes, 'end_lineno': None, 'end_col_offset': None,
            } if attributes else {'__module__': 'ast'})
        for each in classes.split('|'):
            name, *fields = each.split()
            plain = tuple([field.rstrip('*?') for field in fields])
            body = {'__module__': 'ast', '_fields': plain, '__match_args__': plain,
                    '_lists': tuple([f[:-1] for f in fields if f.endswith('*')]),
                    '_optional': tuple([f[:-1] for f in fields if f.endswith('?')]), '_attributes': attributes}
            body.update({field: None for field in body['_optional']})
            if base is AST and attributes:
                body.update(end_lineno=None, end_col_offset=None)
            globals()[name] = type(name, (base,), body)


_make_classes()
_LOAD, _STORE, _DEL = Load(), Store(), Del()
_OPERATORS = {'ADD': Add(), 'AND': BitAnd(), 'FLOOR_DIVIDE': FloorDiv(), 'LSHIFT': LShift(), 'MATRIX_MULTIPLY': MatMult(),
              'MULTIPLY': Mult(), 'REMAINDER': Mod(), 'OR': BitOr(), 'POWER': Pow(), 'RSHIFT': RShift(),
              'SUBTRACT': Sub(), 'TRUE_DIVIDE': Div(), 'XOR': BitXor()}
_UNARY = {'INVERT': Invert(), 'NOT': Not(), 'PLUS': UAdd(), 'MINUS': USub()}
_COMPARISONS = {'LT': Lt(), 'LE': LtE(), 'EQ': Eq(), 'NE': NotEq(), 'GT': Gt(), 'GE': GtE(), 'IS': Is(), 'IS_NOT': IsNot(),
                'IN': In(), 'NOT_IN': NotIn()}
_AND, _OR = And(), Or()


# ---- from the parser's tree ----

class _Maker:
    """Makes nodes of the parser's tuples: by the table where the parts go over as they are, else by a method."""
    _same = {
        'Return': 'Return', 'Assert': 'Assert', 'Import': 'Import', 'ImportFrom': 'ImportFrom', 'Global': 'Global',
        'Nonlocal': 'Nonlocal', 'ExprStmt': 'Expr', 'Pass': 'Pass', 'Break': 'Break', 'Continue': 'Continue',
        'While': 'While', 'If': 'If', 'Match': 'Match', 'Raise': 'Raise', 'Lambda': 'Lambda', 'IfExp': 'IfExp',
        'DictDisplay': 'Dict', 'SetDisplay': 'Set', 'ListComp': 'ListComp', 'SetComp': 'SetComp', 'DictComp': 'DictComp',
        'GeneratorExp': 'GeneratorExp', 'Await': 'Await', 'Yield': 'Yield', 'YieldFrom': 'YieldFrom', 'Call': 'Call',
        'JoinedStr': 'JoinedStr', 'FormattedValue': 'FormattedValue', 'Slice': 'Slice', 'MatchValue': 'MatchValue',
        'MatchSequence': 'MatchSequence', 'MatchMapping': 'MatchMapping', 'MatchClass': 'MatchClass',
        'MatchStar': 'MatchStar', 'MatchAs': 'MatchAs', 'MatchOr': 'MatchOr', 'ExceptHandler': 'ExceptHandler',
        'Keyword': 'keyword', 'Alias': 'alias', 'MatchCase': 'match_case', 'TypeVar': 'TypeVar', 'ParamSpec': 'ParamSpec',
        'TypeVarTuple': 'TypeVarTuple', 'Constant': 'Constant', 'Arg': 'arg',
    }
    # what writes: which of its parts are targets
    _targets = {'Assign': ('Assign', 0), 'TypeAlias': ('TypeAlias', 0), 'NamedExpr': ('NamedExpr', 0),
                'WithItem': ('withitem', 1)}
    _context = {'Attribute': 'Attribute', 'Subscript': 'Subscript', 'Name': 'Name'}
    _nested = {'Starred': 'Starred', 'ListDisplay': 'List', 'TupleDisplay': 'Tuple'}

    def __init__(self, text):
        self.lines = None if text.isascii() else text.split('\n')

    def column(self, line, column):
        """In bytes of UTF-8, as ast counts."""
        if self.lines is None or line > len(self.lines):
            return column
        return len(self.lines[line - 1][:column].encode('utf-8', 'surrogatepass'))

    def build(self, name, row, parts):
        cls = globals()[name]
        node = cls.__new__(cls)
        values = dict(zip(cls._fields, parts))
        for field in cls._optional:
            values.setdefault(field, None)
        for field in cls._lists:
            values.setdefault(field, [])
        if cls._attributes:
            line, column, end, end_column = row[1]
            values.update(lineno=line, col_offset=self.column(line, column), end_lineno=end,
                          end_col_offset=self.column(end, end_column))
        node.__dict__.update(values)
        return node

    def make(self, row, context=None):
        if type(row) is list:
            return [self.make(each, context) for each in row]
        if type(row) is not tuple:
            return row
        kind, parts = row[0], row[2:]
        if kind == 'Constant':
            return self.build(kind, row, (parts[0], None))
        if kind in self._same:
            return self.build(self._same[kind], row, [self.make(each) for each in parts])
        if kind in self._targets:
            name, at = self._targets[kind]
            return self.build(name, row, [self.make(each, _STORE if i == at else None) for i, each in enumerate(parts)])
        if kind in self._context:
            return self.build(kind, row, [self.make(each) for each in parts] + [context or _LOAD])
        if kind in self._nested:
            return self.build(self._nested[kind], row, [self.make(parts[0], context), context or _LOAD])
        return getattr(self, kind)(row, *parts)

    def Module(self, row, body):
        return self.build('Module', row, (self.make(body), []))

    def Delete(self, row, targets):
        return self.build('Delete', row, (self.make(targets, _DEL),))

    def FunctionDef(self, row, name, type_params, args, body, decorators, returns, is_async):
        return self.build('AsyncFunctionDef' if is_async else 'FunctionDef', row,
                          (name, self.make(args), self.make(body), self.make(decorators), self.make(returns), None,
                           self.make(type_params)))

    def ClassDef(self, row, name, type_params, bases, keywords, body, decorators):
        return self.build('ClassDef', row, (name, self.make(bases), self.make(keywords), self.make(body),
                                            self.make(decorators), self.make(type_params)))

    def AugAssign(self, row, target, op, value):
        return self.build('AugAssign', row, (self.make(target, _STORE), _OPERATORS[op], self.make(value)))

    def AnnAssign(self, row, target, annotation, value, simple):
        return self.build('AnnAssign', row,
                          (self.make(target, _STORE), self.make(annotation), self.make(value), int(simple)))

    def For(self, row, target, iter, body, orelse, is_async):
        return self.build('AsyncFor' if is_async else 'For', row,
                          (self.make(target, _STORE), self.make(iter), self.make(body), self.make(orelse)))

    def With(self, row, items, body, is_async):
        return self.build('AsyncWith' if is_async else 'With', row, (self.make(items), self.make(body)))

    def Try(self, row, body, handlers, orelse, finalbody, is_star):
        return self.build('TryStar' if is_star else 'Try', row,
                          (self.make(body), self.make(handlers), self.make(orelse), self.make(finalbody)))

    def BoolOp(self, row, is_and, values):
        return self.build('BoolOp', row, (_AND if is_and else _OR, self.make(values)))

    def BinOp(self, row, left, op, right):
        return self.build('BinOp', row, (self.make(left), _OPERATORS[op], self.make(right)))

    def UnaryOp(self, row, op, operand):
        return self.build('UnaryOp', row, (_UNARY[op], self.make(operand)))

    def Compare(self, row, left, ops, comparators):
        return self.build('Compare', row, (self.make(left), [_COMPARISONS[op] for op in ops], self.make(comparators)))

    def MatchSingleton(self, row, value):
        return self.build('MatchSingleton', row, (value[2],))

    def Comprehension(self, row, target, iter, ifs, is_async):
        return self.build('comprehension', row, (self.make(target, _STORE), self.make(iter), self.make(ifs), int(is_async)))

    def Arguments(self, row, posonly, args, vararg, kwonly, kw_defaults, kwarg, defaults):
        return self.build('arguments', row, [self.make(each) for each in
                                             (posonly, args, vararg, kwonly, kw_defaults, kwarg, defaults)])


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray)):
        source = bytes(source).decode()
    from _tree import parse as parse_text
    if mode not in ('exec', 'eval', 'single'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    made = _Maker(source).make(parse_text(source, filename, mode))
    if mode == 'eval':
        return Expression(made)
    return Interactive(made.body) if mode == 'single' else made


# ---- walking ----

def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, AST):
                yield each


def walk(node):
    todo = [node]
    for each in todo:
        todo.extend(iter_child_nodes(each))
        yield each


class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for each in value:
                    new = self.visit(each) if isinstance(each, AST) else each
                    if new is not None or each is None:
                        kept.extend(new if isinstance(each, AST) and not isinstance(new, AST) else [new])
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    unit = indent if indent is None or isinstance(indent, str) else ' ' * indent

    def joined(open, parts, close, level, simple):
        if unit is None or simple or not parts:
            return open + ', '.join(parts) + close
        gap = '\n' + unit * (level + 1)
        return open + gap + (',' + gap).join(parts) + close

    def shown(value, level):
        """The text, and whether it stays on one line."""
        if isinstance(value, list):
            parts = [shown(each, level + 1)[0] for each in value]
            return joined('[', parts, ']', level, not parts), not parts
        if not isinstance(value, AST):
            return repr(value), True
        parts, simple, named = [], True, annotate_fields
        cls = type(value)
        names = [(field, False) for field in value._fields]
        if include_attributes:
            names += [(field, True) for field in value._attributes]
        for field, is_attribute in names:
            try:
                each = getattr(value, field)
            except AttributeError:
                named = True
                continue
            if each is None and getattr(cls, field, ...) is None:
                named = True
                continue
            if not show_empty and not is_attribute and type(each) is list and not each:
                named = True
                continue
            text, one = shown(each, level + 1)
            simple = simple and one
            parts.append(f'{field}={text}' if named or is_attribute else text)
        simple = simple and len(parts) <= 3
        return joined(f'{cls.__name__}(', parts, ')', level, simple), not parts
    return shown(node, 0)[0]


def copy_location(new_node, old_node):
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or name.startswith('end_') and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        if 'lineno' in node._attributes:
            new = []
            for name, default in zip(_PLACE, place):
                value = node.__dict__.get(name)
                if value is None:
                    setattr(node, name, default)
                    value = default
                new.append(value)
            place = new
        for child in iter_child_nodes(node):
            fix(child, place)
    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    for each in walk(node):
        if 'lineno' in each._attributes:
            each.lineno = getattr(each, 'lineno', 0) + n
            if each.end_lineno is not None:
                each.end_lineno += n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f'{type(node).__name__!r} can\'t have docstrings')
    match node.body:
        case [Expr(value=Constant(value=str(text))), *_]:
            import inspect
            return inspect.cleandoc(text) if clean else text
    return None


def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    padding = ''.join([c if c in '\f\t' else ' ' for c in lines[first][:start].decode()]) if padded else ''
    if first == last:
        return padding + lines[first][start:end].decode()
    return padding + b''.join([lines[first][start:], *lines[first + 1:last], lines[last][:end]]).decode()


def literal_value(node):
    """The value of a node that holds nothing but literals."""
    match node:
        case Expression(body=body):
            return literal_value(body)
        case Constant(value=value):
            return value
        case Tuple(elts=elts):
            return tuple(map(literal_value, elts))
        case List(elts=elts):
            return list(map(literal_value, elts))
        case Set(elts=elts):
            return set(map(literal_value, elts))
        case Call(func=Name(id='set'), args=[], keywords=[]):
            return set()
        case Dict(keys=keys, values=values) if None not in keys:
            return dict(zip(map(literal_value, keys), map(literal_value, values)))
        case UnaryOp(op=UAdd() | USub() as op, operand=Constant(value=int() | float() | complex() as value)):
            return value if isinstance(op, UAdd) else -value
        case BinOp(left=left, op=Add() | Sub() as op, right=Constant(value=complex() as right)):
            left = literal_value(left)
            if isinstance(left, (int, float)):
                return left + right if isinstance(op, Add) else left - right
    place = getattr(node, 'lineno', None)
    raise ValueError(f'malformed node or string{f" on line {place}" if place else ""}: {node!r}')


# ---- back to source ----

# How tightly each binds, from loosest to tightest.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR_LEVEL, _AND_LEVEL, _NOT_LEVEL, _CMP, _EXPR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM,
 _FACTOR, _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM),
           'Mod': ('%', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT), 'BitOr': ('|', _EXPR),
           'BitXor': ('^', _BXOR), 'BitAnd': ('&', _BAND), 'FloorDiv': ('//', _TERM), 'Pow': ('**', _POWER)}
_PREFIX = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT_LEVEL), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
            'In': 'in', 'NotIn': 'not in'}


def _constant_text(value):
    text = repr(value)
    if isinstance(value, (float, complex)):
        return text.replace('inf', '1e309').replace('nan', '(1e309-1e309)')
    return '...' if value is ... else text


class _Expressions:
    """Each method gives the text of one kind of expression and how tightly it binds."""

    def text(self, node, at_least=_NAMED):
        if node is None:
            return ''
        text, level = getattr(self, type(node).__name__)(node)
        return f'({text})' if level < at_least else text

    def list(self, nodes, at_least=_TEST):
        return ', '.join([self.text(each, at_least) for each in nodes])

    def Constant(self, node):
        text = _constant_text(node.value)
        if node.kind == 'u':
            text = 'u' + text
        if isinstance(node.value, tuple):
            return text, _ATOM
        return text, _ARITH if isinstance(node.value, complex) and node.value.real else _ATOM

    def Name(self, node):
        return node.id, _ATOM

    def Attribute(self, node):
        value = self.text(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int) and not value.startswith('('):
            value += ' ' if value.isdigit() else ''
        return f'{value}.{node.attr}', _ATOM

    def Subscript(self, node):
        inner = node.slice
        if isinstance(inner, Tuple) and inner.elts:
            parts = self.list(inner.elts, _NAMED) + (',' if len(inner.elts) == 1 else '')
        else:
            parts = self.text(inner)
        return f'{self.text(node.value, _ATOM)}[{parts}]', _ATOM

    def Slice(self, node):
        text = f'{self.text(node.lower, _TEST)}:{self.text(node.upper, _TEST)}'
        return text + (f':{self.text(node.step, _TEST)}' if node.step else ''), _NAMED

    def Starred(self, node):
        return '*' + self.text(node.value, _EXPR), _ATOM

    def Tuple(self, node):
        if not node.elts:
            return '()', _ATOM
        return self.list(node.elts) + (',' if len(node.elts) == 1 else ''), _TUPLE

    def List(self, node):
        return f'[{self.list(node.elts)}]', _ATOM

    def Set(self, node):
        return f'{{{self.list(node.elts)}}}' if node.elts else '{*()}', _ATOM

    def Dict(self, node):
        return '{' + ', '.join([f'{self.text(key, _TEST)}: {self.text(value, _TEST)}' if key is not None
                                else f'**{self.text(value, _EXPR)}'
                                for key, value in zip(node.keys, node.values)]) + '}', _ATOM

    def clauses(self, generators):
        text = ''
        for each in generators:
            text += (' async for ' if each.is_async else ' for ') + self.text(each.target, _TUPLE)
            text += ' in ' + self.text(each.iter, _OR_LEVEL)
            text += ''.join([' if ' + self.text(test, _OR_LEVEL) for test in each.ifs])
        return text

    def ListComp(self, node):
        return f'[{self.text(node.elt, _TEST)}{self.clauses(node.generators)}]', _ATOM

    def SetComp(self, node):
        return f'{{{self.text(node.elt, _TEST)}{self.clauses(node.generators)}}}', _ATOM

    def GeneratorExp(self, node):
        return f'({self.text(node.elt, _TEST)}{self.clauses(node.generators)})', _ATOM

    def DictComp(self, node):
        return (f'{{{self.text(node.key, _TEST)}: {self.text(node.value, _TEST)}{self.clauses(node.generators)}}}', _ATOM)

    def Call(self, node):
        args = [self.text(each, _TEST) for each in node.args]
        args += [f'{each.arg}={self.text(each.value, _TEST)}' if each.arg else f'**{self.text(each.value, _EXPR)}'
                 for each in node.keywords]
        if len(node.args) == 1 and isinstance(node.args[0], GeneratorExp) and not node.keywords:
            return self.text(node.func, _ATOM) + args[0], _ATOM
        return f'{self.text(node.func, _ATOM)}({", ".join(args)})', _ATOM

    def BinOp(self, node):
        symbol, level = _BINARY[type(node.op).__name__]
        left, right = (level + 1, level) if symbol == '**' else (level, level + 1)
        return f'{self.text(node.left, left)} {symbol} {self.text(node.right, right)}', level

    def UnaryOp(self, node):
        symbol, level = _PREFIX[type(node.op).__name__]
        return symbol + self.text(node.operand, level), level

    def BoolOp(self, node):
        word, level = (' and ', _AND_LEVEL) if isinstance(node.op, And) else (' or ', _OR_LEVEL)
        return word.join([self.text(each, level + 1) for each in node.values]), level

    def Compare(self, node):
        text = self.text(node.left, _CMP + 1)
        for op, right in zip(node.ops, node.comparators):
            text += f' {_COMPARE[type(op).__name__]} {self.text(right, _CMP + 1)}'
        return text, _CMP

    def IfExp(self, node):
        return (f'{self.text(node.body, _TEST + 1)} if {self.text(node.test, _TEST + 1)} '
                f'else {self.text(node.orelse, _TEST)}', _TEST)

    def Lambda(self, node):
        args = self.arguments(node.args)
        return f'lambda{" " + args if args else ""}: {self.text(node.body, _TEST)}', _TEST

    def NamedExpr(self, node):
        return f'({self.text(node.target)} := {self.text(node.value, _TEST)})', _ATOM

    def Await(self, node):
        return 'await ' + self.text(node.value, _ATOM), _AWAIT

    def Yield(self, node):
        return 'yield' + (' ' + self.text(node.value, _TEST) if node.value else ''), _YIELD

    def YieldFrom(self, node):
        return f'yield from {self.text(node.value, _TEST)}', _YIELD

    def JoinedStr(self, node):
        return self.quoted(self.parts(node)), _ATOM

    def FormattedValue(self, node):
        return self.JoinedStr(JoinedStr([node]))

    def parts(self, node):
        """(text, whether it is literal) of each part of an f-string."""
        for each in node.values:
            if isinstance(each, Constant):
                yield each.value.replace('{', '{{').replace('}', '}}'), True
                continue
            inner = self.text(each.value, _TEST + 1)
            text = '{' + (' ' if inner.startswith('{') else '') + inner
            if each.conversion != -1:
                text += '!' + chr(each.conversion)
            yield text, False
            if each.format_spec is not None:
                yield ':', False
                yield from self.parts(each.format_spec)
            yield '}', False

    def quoted(self, parts):
        parts = list(parts)
        inside = ''.join([text for text, is_literal in parts if not is_literal])
        literal = ''.join([text for text, is_literal in parts if is_literal])
        for quote in ("'", '"', '"""', "'''"):
            if quote not in inside and (quote not in literal or quote == '"""'):
                break
        else:
            quote = "'"
        text = ''.join([self.escaped(text, quote) if is_literal else text for text, is_literal in parts])
        return f'f{quote}{text}{quote}'

    @staticmethod
    def escaped(text, quote):
        shown = text.encode('unicode_escape').decode('ascii') if not text.isprintable() else text.replace('\\', '\\\\')
        return shown.replace(quote, '\\' + quote)

    def arguments(self, args):
        parts = []
        plain = args.posonlyargs + args.args
        defaults = [None] * (len(plain) - len(args.defaults)) + args.defaults
        for i, (each, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.parameter(each, default))
            if i == len(args.posonlyargs):
                parts.append('/')
        if args.vararg or args.kwonlyargs:
            parts.append('*' + (self.parameter(args.vararg, None) if args.vararg else ''))
        parts += [self.parameter(each, default) for each, default in zip(args.kwonlyargs, args.kw_defaults)]
        if args.kwarg:
            parts.append('**' + self.parameter(args.kwarg, None))
        return ', '.join(parts)

    def parameter(self, each, default):
        text = each.arg
        if each.annotation:
            text += ': ' + self.text(each.annotation, _TEST)
        if default is not None:
            text += '=' + self.text(default, _TEST)
        return text

    # patterns
    def MatchValue(self, node):
        return self.text(node.value), _ATOM

    def MatchSingleton(self, node):
        return repr(node.value), _ATOM

    def MatchStar(self, node):
        return '*' + (node.name or '_'), _ATOM

    def MatchSequence(self, node):
        return f'[{self.list(node.patterns)}]', _ATOM

    def MatchMapping(self, node):
        parts = [f'{self.text(key)}: {self.text(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
        return '{' + ', '.join(parts + ([f'**{node.rest}'] if node.rest else [])) + '}', _ATOM

    def MatchClass(self, node):
        parts = [self.text(each) for each in node.patterns]
        parts += [f'{name}={self.text(each)}' for name, each in zip(node.kwd_attrs, node.kwd_patterns)]
        return f'{self.text(node.cls, _ATOM)}({", ".join(parts)})', _ATOM

    def MatchOr(self, node):
        return ' | '.join([self.text(each, _EXPR + 1) for each in node.patterns]), _EXPR

    def MatchAs(self, node):
        if node.pattern is None:
            return node.name or '_', _ATOM
        return f'{self.text(node.pattern, _EXPR)} as {node.name}', _TEST


class _Source(_Expressions):
    """Statements, line by line."""

    def __init__(self):
        self.lines = []
        self.depth = 0

    def line(self, text):
        self.lines.append('    ' * self.depth + text)

    def block(self, head, body):
        self.line(head + ':')
        self.depth += 1
        self.statements(body)
        self.depth -= 1

    def statements(self, body):
        for each in body:
            getattr(self, 'do_' + type(each).__name__)(each)

    def documented(self, body):
        """A docstring keeps its line breaks."""
        match body:
            case [Expr(value=Constant(value=str(text))), *rest]:
                shown = text.replace('\\', '\\\\').replace('"""', '\\"\\"\\"')
                if shown.endswith('"'):
                    shown = shown[:-1] + '\\"'
                self.line(f'"""{shown}"""' if shown.replace('\n', '').replace('\t', '').isprintable() else repr(text))
                return rest
        return body

    def do_Module(self, node):
        self.statements(self.documented(node.body))

    def do_Interactive(self, node):
        self.statements(node.body)

    def do_Expression(self, node):
        self.line(self.text(node.body))

    def do_Expr(self, node):
        self.line(self.text(node.value, _YIELD))

    def do_Assign(self, node):
        self.line(''.join([self.text(each, _TUPLE) + ' = ' for each in node.targets]) + self.text(node.value, _TEST))

    def do_AugAssign(self, node):
        self.line(f'{self.text(node.target)} {_BINARY[type(node.op).__name__][0]}= {self.text(node.value, _TEST)}')

    def do_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = f' = {self.text(node.value, _TEST)}' if node.value else ''
        self.line(f'{target}: {self.text(node.annotation, _TEST)}{value}')

    def do_TypeAlias(self, node):
        self.line(f'type {node.name.id}{self.type_params(node)} = {self.text(node.value, _TEST)}')

    def do_Return(self, node):
        self.line('return' + (' ' + self.text(node.value, _TEST) if node.value else ''))

    def do_Delete(self, node):
        self.line('del ' + self.list(node.targets))

    def do_Raise(self, node):
        self.line('raise' + (' ' + self.text(node.exc, _TEST) if node.exc else '')
                  + (' from ' + self.text(node.cause, _TEST) if node.cause else ''))

    def do_Assert(self, node):
        self.line('assert ' + self.text(node.test, _TEST) + (', ' + self.text(node.msg, _TEST) if node.msg else ''))

    def do_Pass(self, node):
        self.line(type(node).__name__.lower())

    do_Break = do_Continue = do_Pass

    def do_Global(self, node):
        self.line(f'{type(node).__name__.lower()} {", ".join(node.names)}')

    do_Nonlocal = do_Global

    def names(self, aliases):
        return ', '.join([each.name + (f' as {each.asname}' if each.asname else '') for each in aliases])

    def do_Import(self, node):
        self.line('import ' + self.names(node.names))

    def do_ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.names(node.names)}')

    def decorated(self, node):
        if self.lines:
            self.lines.append('')
        for each in node.decorator_list:
            self.line('@' + self.text(each))

    def type_params(self, node):
        parts = []
        for each in node.type_params:
            text = {'TypeVar': '', 'TypeVarTuple': '*', 'ParamSpec': '**'}[type(each).__name__] + each.name
            if getattr(each, 'bound', None):
                text += ': ' + self.text(each.bound, _TEST)
            if each.default_value:
                text += ' = ' + self.text(each.default_value, _TEST)
            parts.append(text)
        return f'[{", ".join(parts)}]' if parts else ''

    def definition(self, head, body):
        self.line(head + ':')
        self.depth += 1
        self.statements(self.documented(body))
        self.depth -= 1

    def do_FunctionDef(self, node, word='def'):
        self.decorated(node)
        returns = f' -> {self.text(node.returns, _TEST)}' if node.returns else ''
        self.definition(f'{word} {node.name}{self.type_params(node)}({self.arguments(node.args)}){returns}', node.body)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, 'async def')

    def do_ClassDef(self, node):
        self.decorated(node)
        parts = [self.text(each, _TEST) for each in node.bases]
        parts += [f'{each.arg}={self.text(each.value, _TEST)}' if each.arg else f'**{self.text(each.value, _EXPR)}'
                  for each in node.keywords]
        self.definition(f'class {node.name}{self.type_params(node)}' + (f'({", ".join(parts)})' if parts else ''), node.body)

    def do_If(self, node, word='if'):
        self.block(f'{word} {self.text(node.test, _TEST)}', node.body)
        if len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            self.do_If(node.orelse[0], 'elif')
        elif node.orelse:
            self.block('else', node.orelse)

    def do_While(self, node):
        self.block(f'while {self.text(node.test, _TEST)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def do_For(self, node, word='for'):
        self.block(f'{word} {self.text(node.target, _TUPLE)} in {self.text(node.iter, _TEST)}', node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def do_AsyncFor(self, node):
        self.do_For(node, 'async for')

    def do_With(self, node, word='with'):
        items = [self.text(each.context_expr, _TEST)
                 + (' as ' + self.text(each.optional_vars, _TEST) if each.optional_vars else '') for each in node.items]
        self.block(f'{word} {", ".join(items)}', node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, 'async with')

    def do_Try(self, node, word='except'):
        self.block('try', node.body)
        for each in node.handlers:
            head = word + (' ' + self.text(each.type, _TEST) if each.type else '')
            self.block(head + (f' as {each.name}' if each.name else ''), each.body)
        if node.orelse:
            self.block('else', node.orelse)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, 'except*')

    def do_Match(self, node):
        self.line(f'match {self.text(node.subject, _TEST)}:')
        self.depth += 1
        for each in node.cases:
            guard = f' if {self.text(each.guard, _TEST)}' if each.guard else ''
            self.block(f'case {self.text(each.pattern)}{guard}', each.body)
        self.depth -= 1


def unparse(ast_obj):
    if isinstance(ast_obj, (stmt, mod)):
        source = _Source()
        getattr(source, 'do_' + type(ast_obj).__name__)(ast_obj)
        return '\n'.join(source.lines)
    if isinstance(ast_obj, arguments):
        return _Expressions().arguments(ast_obj)
    return _Expressions().text(ast_obj)


def compile_tree(tree, filename, mode, flags):
    """compile() of a tree: by way of its source, on the lines of that."""
    wanted = {'exec': Module, 'eval': Expression, 'single': Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(tree).__name__}')
    for each in walk(tree):
        for name in each._attributes[:2]:
            if not hasattr(each, name):
                raise TypeError(f'required field "{name}" missing from {type(each).__mro__[1].__name__}')
    return compile(unparse(tree) + ('\n' if mode != 'eval' else ''), filename, mode, flags)
