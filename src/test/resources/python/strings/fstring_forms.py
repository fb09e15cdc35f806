x, w = 3.14159, 10
print(f'{x=} {x!r:>{w}} {x:.{2}f} {x=:.1f} {"nested " + f"{x:.0f}"} {{}} {x !s}')
print(f'{[i for i in range(2)]} {(lambda: 1)()} {"a" if x else "b"} {x:{">"}{w}}')
print(f'''{
    x
}''', f'{x:%}', f'{"\n"!r}', f'{"it's"}')
# expect: x=3.14159    3.14159 3.14 x=3.1 nested 3 {} 3.14159
# expect: [0, 1] 1 a    3.14159
# expect: 3.14159 314.159000% '\n' it's
