def even(n): return n == 0 or odd(n - 1)
def odd(n): return even(n - 1)
even(-1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_rec2.py", line 3, in <module>
# expect stderr:     even(-1)
# expect stderr:     ~~~~^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 2, in odd
# expect stderr:     def odd(n): return even(n - 1)
# expect stderr:                        ~~~~^^^^^^^
# expect stderr:   File "ends_rec2.py", line 1, in even
# expect stderr:     def even(n): return n == 0 or odd(n - 1)
# expect stderr:                                   ~~~^^^^^^^
# expect stderr: RecursionError: maximum recursion depth exceeded
# expect exit: 1
