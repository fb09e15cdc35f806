from enum import Enum

class Answer(Enum):
    YES = 'yes'
    NO = 'no'

    @classmethod
    def _missing_(cls, value):
        for each in cls:
            if each.value == value.lower():
                return each

print(Answer('YES'), Answer('No'))
try:
    Answer('maybe')
except ValueError as e:
    print(e)
# expect: Answer.YES Answer.NO
# expect: 'maybe' is not a valid Answer
