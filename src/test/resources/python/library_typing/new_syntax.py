from typing import get_type_hints

class G[A, *B, **C]:
    x: A

type Pair[T] = tuple[T, T]

def first[T: int](x: T) -> T:
    return x

print(G, G.__type_params__, G[int, str, [int]], Pair, Pair.__value__, Pair[int])
print(first.__type_params__, first.__type_params__[0].__bound__, get_type_hints(first))
# expect: <class '__main__.G'> (A, B, C) __main__.G[int, str, [int]] Pair tuple[T, T] Pair[int]
# expect: (T,) <class 'int'> {'x': T, 'return': T}
