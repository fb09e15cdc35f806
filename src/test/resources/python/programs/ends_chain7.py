try:
  try: raise ValueError(1)
  except ValueError as e: err = e; raise TypeError(2)
except TypeError as t: raise err from t
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain7.py", line 3, in <module>
# expect stderr:     except ValueError as e: err = e; raise TypeError(2)
# expect stderr:                                      ^^^^^^^^^^^^^^^^^^
# expect stderr: TypeError: 2
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain7.py", line 4, in <module>
# expect stderr:     except TypeError as t: raise err from t
# expect stderr:                            ^^^^^^^^^^^^^^^^
# expect stderr:   File "ends_chain7.py", line 2, in <module>
# expect stderr:     try: raise ValueError(1)
# expect stderr:          ^^^^^^^^^^^^^^^^^^^
# expect stderr: ValueError: 1
# expect exit: 1
