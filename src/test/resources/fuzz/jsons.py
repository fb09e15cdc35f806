# Mutated JSON.
import json
SEEDS = ['{"a": [1, 2.5, -3e10, true, false, null], "b": {"c": "d\\u00e9\\n"}}', '[[[]], {}, "", 0]', '"text"', '-0.5E+3', '[NaN, Infinity, -Infinity]',
         '{"k": {"k": {"k": "\\ud83d\\ude00"}}}']
PIECES = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u12', '\\ud800', '\n', ' ', '\t', '0', '1', '-', '.', 'e', 'true', 'nul', 'NaN', "'", '\x01', 'é', '//']


def one(random):
    text = random.choice(SEEDS)
    for _ in range(random.randrange(5)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(PIECES + ['']) + text[at + random.randrange(2):]
    try:
        read = json.loads(text, strict=random.random() < .8)
    except json.JSONDecodeError as e:
        return text, str(e)
    return text, repr(read), json.dumps(read, indent=random.choice([None, 0, 2, '\t']), sort_keys=True, ensure_ascii=random.random() < .5)
