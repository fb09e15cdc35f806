"""CPython's tree of a file in the form of TreeDump.java, for comparing the two.

    python3 python_tree.py FILE       prints the tree or the error
"""
import ast
import struct
import sys
import warnings

BINARY = {"Add": "ADD", "BitAnd": "AND", "FloorDiv": "FLOOR_DIVIDE", "LShift": "LSHIFT", "MatMult": "MATRIX_MULTIPLY",
          "Mult": "MULTIPLY", "Mod": "REMAINDER", "BitOr": "OR", "Pow": "POWER", "RShift": "RSHIFT",
          "Sub": "SUBTRACT", "Div": "TRUE_DIVIDE", "BitXor": "XOR"}
UNARY = {"Invert": "INVERT", "Not": "NOT", "UAdd": "PLUS", "USub": "MINUS"}
COMPARE = {"Lt": "LT", "LtE": "LE", "Eq": "EQ", "NotEq": "NE", "Gt": "GT", "GtE": "GE", "Is": "IS",
           "IsNot": "IS_NOT", "In": "IN", "NotIn": "NOT_IN"}
NAMES = {"Expr": "ExprStmt", "Dict": "DictDisplay", "Set": "SetDisplay", "List": "ListDisplay",
         "Tuple": "TupleDisplay", "alias": "Alias", "arg": "Arg", "keyword": "Keyword", "TryStar": "Try",
         "AsyncFunctionDef": "FunctionDef", "AsyncFor": "For", "AsyncWith": "With", "match_case": "MatchCase",
         "comprehension": "Comprehension", "arguments": "Arguments", "withitem": "WithItem"}
NO_PLACE = {"Module", "Comprehension", "Arguments", "WithItem", "MatchCase"}


def utf16(text):
    data = text.encode("utf-16-be", "surrogatepass")
    return [c for c, in struct.iter_unpack(">H", data)]


def string(text):
    return '"' + "".join(
        chr(c) if 32 <= c < 127 and c not in (34, 92) else "\\u%04x" % c for c in utf16(text)) + '"'


def bits(number):
    return "%x" % struct.unpack(">Q", struct.pack(">d", number))


class Dumper:
    def __init__(self, source):
        self.lines = [None] + [line.encode("utf-8", "surrogatepass") for line in source.split("\n")]
        self.ascii = [True] + [line.isascii() for line in self.lines[1:]]

    def column(self, line, offset):
        if self.ascii[line]:
            return offset
        return len(self.lines[line][:offset].decode("utf-8", "surrogatepass"))

    def place(self, node):
        return "@%d:%d-%d:%d" % (node.lineno, self.column(node.lineno, node.col_offset), node.end_lineno,
                                 self.column(node.end_lineno, node.end_col_offset))

    def value(self, v):
        if v is None:
            return "~"
        if isinstance(v, list):
            return "[" + " ".join(map(self.value, v)) + "]"
        if isinstance(v, bool):
            return "true" if v else "false"
        if isinstance(v, str):
            return string(v)
        if isinstance(v, int):
            return str(v)
        kind = type(v).__name__
        for table in BINARY, UNARY, COMPARE:
            if kind in table:
                return table[kind]
        return self.node(v)

    def node(self, n):
        kind = type(n).__name__
        name = NAMES.get(kind, kind)
        fields = self.fields(kind, n)
        if kind == "Constant":
            name, fields = self.constant(n.value)
        place = "" if name in NO_PLACE else self.place(n)
        return "(" + name + place + "".join(" " + (f if isinstance(f, Raw) else self.value(f)) for f in fields) + ")"

    def constant(self, v):
        if v is None:
            return "NoneConstant", []
        if v is ...:
            return "EllipsisConstant", []
        if isinstance(v, bool):
            return "BoolConstant", [v]
        if isinstance(v, int):
            return "IntConstant", [Raw("%x" % v)]
        if isinstance(v, float):
            return "FloatConstant", [Raw(bits(v))]
        if isinstance(v, complex):
            return "ImaginaryConstant", [Raw(bits(v.imag))]
        if isinstance(v, str):
            return "StrConstant", [v]
        return "BytesConstant", [v.decode("latin-1")]

    def singleton(self, n):
        kind, fields = self.constant(n.value)
        return Raw("(" + kind + self.place(n) + "".join(" " + self.value(f) for f in fields) + ")")

    def fields(self, kind, n):
        match kind:
            case "Module": return [n.body]
            case "FunctionDef" | "AsyncFunctionDef":
                return [n.name, n.type_params, n.args, n.body, n.decorator_list, n.returns, kind[0] == "A"]
            case "ClassDef":
                return [n.name, n.type_params, n.bases, n.keywords, n.body, n.decorator_list]
            case "Assign": return [n.targets, n.value]
            case "AnnAssign": return [n.target, n.annotation, n.value, bool(n.simple)]
            case "For" | "AsyncFor": return [n.target, n.iter, n.body, n.orelse, kind[0] == "A"]
            case "With" | "AsyncWith": return [n.items, n.body, kind[0] == "A"]
            case "Try" | "TryStar":
                return [n.body, n.handlers, n.orelse, n.finalbody, kind == "TryStar"]
            case "BoolOp": return [type(n.op).__name__ == "And", n.values]
            case "IfExp": return [n.test, n.body, n.orelse]
            case "Attribute": return [n.value, n.attr]
            case "Subscript": return [n.value, n.slice]
            case "Starred": return [n.value]
            case "Name": return [n.id]
            case "List" | "Tuple": return [n.elts]
            case "comprehension": return [n.target, n.iter, n.ifs, bool(n.is_async)]
            case "arguments":
                return [n.posonlyargs, n.args, n.vararg, n.kwonlyargs, n.kw_defaults, n.kwarg, n.defaults]
            case "arg": return [n.arg, n.annotation]
            case "MatchSingleton": return [self.singleton(n)]
            case "MatchClass": return [n.cls, n.patterns, n.kwd_attrs, n.kwd_patterns]
            case "TypeVarTuple" | "ParamSpec": return [n.name, n.default_value]
            case _: return [getattr(n, f) for f in n._fields if f not in ("ctx", "type_comment")]


class Raw(str):
    pass


def dump(source, name="x"):
    sys.setrecursionlimit(100000)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = ast.parse(source, name)
        except SyntaxError as e:
            return error(e)
        except (MemoryError, RecursionError, ValueError) as e:
            return "OTHER\t%s" % e
    if source.startswith("\ufeff"):
        source = source[1:]
    return Dumper(source.replace("\r\n", "\n").replace("\r", "\n")).node(tree)


def error(e):
    line = e.lineno or 0
    column = max((e.offset or 0) - 1, 0)
    end_line = e.end_lineno or line
    end_column = (e.end_offset or 0) - 1
    if end_column < 0 or (end_line, end_column) < (line, column):
        end_line, end_column = line, column
    return "%s\t%s\t%d\t%d\t%d\t%d" % (type(e).__name__, e.msg, line, column, end_line, end_column)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", newline="") as f:
        print(dump(f.read(), sys.argv[1]))
