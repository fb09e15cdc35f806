print((1).__add__.__objclass__, (1).__add__.__self__, int.__add__.__objclass__, str.upper.__objclass__)
# expect: <class 'int'> 1 <class 'int'> <class 'str'>
