import pickle


class I(int):
    pass


class F(float):
    pass


class S(str):
    pass


class B(bytes):
    pass


class T(tuple):
    pass


class L(list):
    pass


class D(dict):
    pass


class X(set):
    pass


for value in (I(5), F(1.5), S('text'), B(b'raw'), T((1, 2)), L([1, 2]), D(a=1), X([1])):
    value.extra = 'more'
    for protocol in (2, 3, 4, 5):
        if type(value) is B and protocol == 2:
            continue
        again = pickle.loads(pickle.dumps(value, protocol))
        print(protocol, type(again).__name__, again == value, again.extra)
# expect: 2 I True more
# expect: 3 I True more
# expect: 4 I True more
# expect: 5 I True more
# expect: 2 F True more
# expect: 3 F True more
# expect: 4 F True more
# expect: 5 F True more
# expect: 2 S True more
# expect: 3 S True more
# expect: 4 S True more
# expect: 5 S True more
# expect: 3 B True more
# expect: 4 B True more
# expect: 5 B True more
# expect: 2 T True more
# expect: 3 T True more
# expect: 4 T True more
# expect: 5 T True more
# expect: 2 L True more
# expect: 3 L True more
# expect: 4 L True more
# expect: 5 L True more
# expect: 2 D True more
# expect: 3 D True more
# expect: 4 D True more
# expect: 5 D True more
# expect: 2 X True more
# expect: 3 X True more
# expect: 4 X True more
# expect: 5 X True more
