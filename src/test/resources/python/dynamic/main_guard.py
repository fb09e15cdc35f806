print(__name__, __doc__, __file__.endswith("main_guard.py"))
if __name__ == "__main__": print("main")
import __main__
print(__main__.__name__, __builtins__.__name__, __spec__, __package__)
print(sorted(k for k in globals()))
# expect: __main__ None True
# expect: main
# expect: __main__ builtins None None
# expect: ['__annotations__', '__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__main__', '__name__', '__package__', '__spec__']
