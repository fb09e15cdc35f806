print({1:2,'a':[1]})  # expect: {1: 2, 'a': [1]}
print({1:1}|{2:2})  # expect: {1: 1, 2: 2}
print({**{1:2},3:4})  # expect: {1: 2, 3: 4}
print({1:1}=={1:1.0})  # expect: True
print({1:2}!={1:3})  # expect: True
print(list({1:2,3:4}))  # expect: [1, 3]
print(list({1:2}.items()))  # expect: [(1, 2)]
print(list({1:2}.values()))  # expect: [2]
print({1:2}.get(1))  # expect: 2
print({1:2}.get(5,'d'))  # expect: d
print(dict(a=1,b=2))  # expect: {'a': 1, 'b': 2}
print(dict([(1,2)]))  # expect: {1: 2}
print(dict({1:2},x=3))  # expect: {1: 2, 'x': 3}
print(dict(zip("ab",[1,2])))  # expect: {'a': 1, 'b': 2}
print({str(i) for i in range(50)})  # expect: {'47', '38', '9', '23', '8', '5', '10', '15', '44', '27', '17', '7', '11', '28', '22', '26', '14', '24', '39', '0', '37', '4', '16', '33', '45', '12', '42', '34', '25', '43', '2', '13', '21', '49', '6', '1', '3', '48', '35', '31', '20', '46', '18', '30', '40', '32', '36', '41', '29', '19'}
print({i*1000003 for i in range(30)})  # expect: {0, 23000069, 2000006, 25000075, 4000012, 27000081, 6000018, 29000087, 8000024, 10000030, 12000036, 14000042, 16000048, 18000054, 20000060, 22000066, 1000003, 24000072, 3000009, 26000078, 5000015, 28000084, 7000021, 9000027, 11000033, 13000039, 15000045, 17000051, 19000057, 21000063}
print({(1,2),(3,4),("a",None)})  # expect: {('a', None), (1, 2), (3, 4)}
print({None,True,"x",3})  # expect: {None, True, 'x', 3}
print(len({1:2}))  # expect: 1
print(1 in {1:2})  # expect: True
print([] == ())  # expect: False
print({1:2}.keys())  # expect: dict_keys([1])
print({1:2}.items())  # expect: dict_items([(1, 2)])
print({}.values())  # expect: dict_values([])
print({1:2,3:4}.keys() & {1})  # expect: {1}
print({1:2}.keys() | [5])  # expect: {1, 5}
print({1:2}.items() - {(1,2)})  # expect: set()
print(list(reversed([1,2,3])))  # expect: [3, 2, 1]
print(list(reversed((1,2))))  # expect: [2, 1]
print(list(reversed({1:2,3:4})))  # expect: [3, 1]
print(list(reversed(range(3))))  # expect: [2, 1, 0]
print(list(enumerate("ab",1)))  # expect: [(1, 'a'), (2, 'b')]
print(list(zip([1,2],"ab")))  # expect: [(1, 'a'), (2, 'b')]
print(list(map(lambda x,y:x+y,[1,2],[3,4])))  # expect: [4, 6]
print(list(filter(None,[0,1,"",2])))  # expect: [1, 2]
print(list(filter(lambda x:x>1,[1,2,3])))  # expect: [2, 3]
print(slice(1,2))  # expect: slice(1, 2, None)
print(slice(None))  # expect: slice(None, None, None)
print(slice(1,2,3).indices(5))  # expect: (1, 2, 3)
print(slice(5)==slice(None,5,None))  # expect: True
print([1,2,3][slice(0,2)])  # expect: [1, 2]
print(bytearray(3))  # expect: bytearray(b'\x00\x00\x00')
print(dict[str,int])  # expect: dict[str, int]
print(tuple[int,...])  # expect: tuple[int, ...]
print(int|str)  # expect: int | str
print(list[int|None])  # expect: list[int | None]
print(type[int])  # expect: type[int]
print(list["X"])  # expect: list['X']
print(None)  # expect: None
print(...)  # expect: Ellipsis
print(NotImplemented)  # expect: NotImplemented
print(type(None))  # expect: <class 'NoneType'>
print(type(...))  # expect: <class 'ellipsis'>
print(type(NotImplemented))  # expect: <class 'NotImplementedType'>
print(bool(None))  # expect: False
print(None == None)  # expect: True
