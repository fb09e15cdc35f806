{"é\n": 1}['it\'s']
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_key7.py", line 1, in <module>
# expect stderr:     {"é\n": 1}['it\'s']
# expect stderr:     ~~~~~~~~~~^^^^^^^^^
# expect stderr: KeyError: "it's"
# expect exit: 1
