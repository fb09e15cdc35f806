import abc
class A(abc.ABC):
    @abc.abstractmethod
    def a(self): ...
    @abc.abstractmethod
    def b(self): ...
A()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_type36.py", line 7, in <module>
# expect stderr:     A()
# expect stderr:     ~^^
# expect stderr: TypeError: Can't instantiate abstract class A without an implementation for abstract methods 'a', 'b'
# expect exit: 1
