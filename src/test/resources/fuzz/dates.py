# strptime, fromisoformat, strftime of mutated texts.
import datetime, time
ISO = ['2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-02-29T12:34:56', '2024-02-29 12:34:56.789123+05:30', '20240229T123456Z', '12:34', '123456.5',
       '12:34:56-00:00:01', '2024-02-29T24:00', '2024-060']
FORMATS = list('aAbBdfGHIjmMpSuUVwWyYzZ%cxX') + ['Q', 'e', '']


def one(random):
    text = random.choice(ISO)
    for _ in range(random.randrange(3)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(['', '0', '9', '-', ':', 'T', 'W', '.', '+', ' ', '1', 'é', 'Z', '٣']) + text[at + random.randrange(2):]
    out = [text]
    for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat, datetime.time.fromisoformat):
        try:
            out.append(repr(read(text)))
        except ValueError as e:
            out.append('refused')
    moment = datetime.datetime(random.choice([1, 999, 1970, 2000, 2024, 9999]), random.randrange(1, 13), random.randrange(1, 29), random.randrange(24),
                               random.randrange(60), random.randrange(60), random.randrange(10 ** 6), random.choice([None, datetime.UTC]))
    form = random.choice(['', '%Y-%m-%d ', '%H:%M ', '%y ']) + ''.join('%' + random.choice(FORMATS) + random.choice(['', ' ', '-', 'x']) for _ in range(random.randrange(3)))
    if '%Q' in form or '%e' in form or '% ' in form or '%-' in form or '%x' in form and '%xx' in form or form.endswith('%'):
        shown = '2024-01-02 11:12'
    else:
        shown = moment.strftime(form)
    out += [form, shown]
    if random.random() < .3 and shown:
        at = random.randrange(len(shown))
        shown = shown[:at] + random.choice(['', '0', '9', ' ', 'x']) + shown[at + 1:]
    try:
        out.append(repr(datetime.datetime.strptime(shown, form)))
    except ValueError as e:
        out.append(str(e))
    return out
