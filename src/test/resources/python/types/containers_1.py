print(range(1,10,3)[::-1])  # expect: range(7, -2, -3)
print(range(10)[2:5])  # expect: range(2, 5)
print(slice(1))  # expect: slice(None, 1, None)
print(slice(1,2,3).indices(10))  # expect: (1, 2, 3)
print(slice(None,None,-1).indices(5))  # expect: (4, -1, -1)
print(hash(slice(1,2)))  # expect: -2178470213028018262
print(hash(range(3)))  # expect: -8338477496398685190
print(hash(complex(1,2)))  # expect: 2000007
print(hash((1,2,"a")))  # expect: -1169865621294988841
print(hash(None))  # expect: 4238894112
print({}.keys()|[1])  # expect: {1}
print({1:2}.items()&{(1,2)})  # expect: {(1, 2)}
print({1:2}.keys()-[1])  # expect: set()
print({1:2}.values())  # expect: dict_values([2])
print({1:2}.keys().isdisjoint([3]))  # expect: True
print({1:2}.keys()=={1})  # expect: True
print({1:2}.keys().mapping)  # expect: {1: 2}
print(dict.fromkeys([1,2],0))  # expect: {1: 0, 2: 0}
print(list[int])  # expect: list[int]
print(dict[str,list[int]])  # expect: dict[str, list[int]]
print(int|None)  # expect: int | None
print(int|str|int)  # expect: int | str
print(list[int]|None)  # expect: list[int] | None
print(isinstance(1,int|str))  # expect: True
print(type(int|str))  # expect: <class 'types.UnionType'>
print(list[int].__origin__)  # expect: <class 'list'>
print(list[int].__args__)  # expect: (<class 'int'>,)
print(list[int]())  # expect: []
print(list[int]==list[int])  # expect: True
print(hash(list[int])==hash(list[int]))  # expect: True
print((int|str)==(str|int))  # expect: True
print([1,2]+[3])  # expect: [1, 2, 3]
print([1]*3)  # expect: [1, 1, 1]
print([1,2,3][::-1])  # expect: [3, 2, 1]
print([1,2,3][1:])  # expect: [2, 3]
print([1,2,3]==[1,2,3])  # expect: True
print([1,2]<[1,3])  # expect: True
print([1]<[1,0])  # expect: True
print([] < [1])  # expect: True
print([1,[2,[3]]])  # expect: [1, [2, [3]]]
print([3,1,2].index(1))  # expect: 1
print([1,1,2].count(1))  # expect: 2
print(sorted([3,1,2]))  # expect: [1, 2, 3]
print(sorted([3,1,2],reverse=True))  # expect: [3, 2, 1]
print(sorted("bca",key=lambda c:-ord(c)))  # expect: ['c', 'b', 'a']
print(sorted([1.5,1,True,0]))  # expect: [0, 1, True, 1.5]
print(sorted([[2],[1,5]]))  # expect: [[1, 5], [2]]
print(sorted([float('nan'),1.0,0.5]))  # expect: [0.5, nan, 1.0]
print(sorted([1,2.5,2**70,-2**70]))  # expect: [-1180591620717411303424, 1, 2.5, 1180591620717411303424]
print((1,2)+(3,))  # expect: (1, 2, 3)
print((1,)*2)  # expect: (1, 1)
print((1,2,3)[1:])  # expect: (2, 3)
print((1,2)<(1,3))  # expect: True
print((1,))  # expect: (1,)
print(())  # expect: ()
print(tuple("ab"))  # expect: ('a', 'b')
print(tuple([1,2]))  # expect: (1, 2)
print((1,2).count(1))  # expect: 1
print(hash((1,2))==hash((1,2)))  # expect: True
print(((1,2),[3]))  # expect: ((1, 2), [3])
