# What well-known addresses of the pretend internet answer: made up, in the shape that programs written for them expect.
# Each maker gets the answer and the parts of its path, and gives the value that is sent as JSON; it may set the status,
# the latency, where to go instead (`location`) and cookies.
import _pretend

_ORIGIN = '203.0.113.7'


def settle(answer):
    """Whether somebody here knows the address; its status and value are set then."""
    rest = answer.url.partition('://')[2]
    host = _pretend.host(answer.url).partition(':')[0]
    path, _, query = rest.partition('#')[0].partition('?')
    answer.query = fields(query)
    maker = _HOSTS.get(host.removeprefix('www.'))
    if maker is None:
        return False
    answer.value = maker(answer, [part for part in path.split('/')[1:] if part])
    return True


def fields(query):
    """A form's names and values; a name given more than once has a list."""
    found = {}
    for pair in query.split('&') if query else ():
        name, _, value = pair.partition('=')
        name, value = _plain(name), _plain(value)
        if name in found:
            found[name] = (found[name] if isinstance(found[name], list) else [found[name]]) + [value]
        else:
            found[name] = value
    return found


def _plain(text):
    if '%' not in text and '+' not in text:
        return text
    first, *rest = text.replace('+', ' ').encode().split(b'%')
    return (first + b''.join([bytes([int(part[:2], 16)]) + part[2:] for part in rest])).decode('utf-8', 'replace')


def _number(text, otherwise=None):
    return int(text) if text.isdigit() else otherwise


# ---- httpbin.org: tells what it was sent ----

def _httpbin(answer, path):
    word, *rest = path or ['']
    sent = {'args': answer.query, 'headers': answer.headers_sent, 'origin': _ORIGIN, 'url': answer.url}
    if word in ('post', 'put', 'patch', 'delete', 'anything', 'delay'):
        sent = {'args': answer.query, **_body(answer), **{k: sent[k] for k in ('headers', 'origin', 'url')}}
        if word == 'anything':
            sent['method'] = answer.method
    if word in ('get', 'post', 'put', 'patch', 'delete') and answer.method not in (word.upper(), 'HEAD', 'OPTIONS'):
        answer.status = 405
    match [word, *rest]:
        case ['delay', seconds]:
            try:
                answer.latency = max(answer.latency, min(float(seconds), 10.0) * _pretend.scale())
            except ValueError:
                answer.status = 404
        case ['status', code]:
            answer.status, answer.kind, answer.size = _number(code, 400), 'html', 0
            if 300 <= answer.status < 400 and answer.status != 304:
                answer.location = '/redirect/1'
            return None
        case ['redirect' | 'relative-redirect' | 'absolute-redirect', times]:
            answer.status, answer.kind, answer.size = 302, 'html', 215
            left = _number(times, 1) - 1
            answer.location = f'/{word}/{left}' if left > 0 else '/get'
            return None
        case ['redirect-to']:
            answer.status = _number(answer.query.get('status_code', ''), 302)
            answer.location = answer.query.get('url', '/')
            return None
        case ['headers']:
            return {'headers': answer.headers_sent}
        case ['ip']:
            return {'origin': _ORIGIN}
        case ['user-agent']:
            return {'user-agent': answer.headers_sent.get('User-Agent')}
        case ['uuid']:
            digits = _pretend.digest(answer)
            return {'uuid': '-'.join([digits[:8], digits[8:12], '4' + digits[13:16], 'a' + digits[17:20], digits[20:32]])}
        case ['json']:
            return {'slideshow': {'author': 'Yours Truly', 'date': 'date of publication', 'title': 'Sample Slide Show',
                                  'slides': [{'title': 'Wake up to WonderWidgets!', 'type': 'all'},
                                             {'items': ['one', 'two'], 'title': 'Overview', 'type': 'all'}]}}
        case ['cookies']:
            return {'cookies': dict(answer.cookies_sent)}
        case ['cookies', 'set', name, value]:
            answer.cookies, answer.status, answer.location = {name: value}, 302, '/cookies'
            return None
        case ['cookies', 'set']:
            answer.cookies, answer.status, answer.location = dict(answer.query), 302, '/cookies'
            return None
        case ['basic-auth' | 'hidden-basic-auth', user, password]:
            import base64
            want = 'Basic ' + base64.b64encode(f'{user}:{password}'.encode()).decode()
            if answer.headers_sent.get('Authorization') != want:
                answer.status = 401
                return None
            return {'authenticated': True, 'user': user}
        case ['bearer']:
            token = answer.headers_sent.get('Authorization', '')
            if not token.startswith('Bearer '):
                answer.status = 401
                return None
            return {'authenticated': True, 'token': token[7:]}
        case ['bytes' | 'stream-bytes', count]:
            answer.kind, answer.size = 'bytes', min(_number(count, 0), 102400)
            return None
        case ['drip' | 'range', *_]:
            answer.kind, answer.size = 'bytes', _number(answer.query.get('numbytes', '') or (rest or [''])[0], 10)
            return None
        case ['stream', count]:
            answer.lines = [{**sent, 'id': n} for n in range(min(_number(count, 1), 100))]
            return None
        case ['image', *_]:
            answer.kind, answer.size = 'image', 8090
            return None
        case ['html' | 'xml' | 'robots.txt' | 'encoding', *_]:
            answer.kind, answer.size = 'text' if word == 'robots.txt' else 'html', 3741
            return None
        case [''] | ['get' | 'post' | 'put' | 'patch' | 'delete' | 'anything' | 'gzip' | 'deflate', *_]:
            pass
        case _:
            answer.status, answer.kind = 404, 'html'
    return sent


def _body(answer):
    text, form = '', {}
    if answer.sent_json is not None:
        text = _pretend.shown(answer.sent_json)
    elif isinstance(answer.sent, (dict, list, tuple)):
        form = fields(_pretend.encoded(answer.sent))
    elif answer.sent is not None:
        text = answer.sent.decode('utf-8', 'replace') if isinstance(answer.sent, bytes) else str(answer.sent)
    sent_json = answer.sent_json
    if sent_json is None and text:
        try:
            import json
            sent_json = json.loads(text)
        except ValueError:
            pass
    return {'data': text, 'files': {}, 'form': form, 'json': sent_json}


# ---- jsonplaceholder.typicode.com: numbered things that belong to each other ----

_NAMES = ('Leanne Graham', 'Ervin Howell', 'Clementine Bauch', 'Patricia Lebsack', 'Chelsey Dietrich',
          'Mrs. Dennis Schulist', 'Kurtis Weissnat', 'Nicholas Runolfsdottir V', 'Glenna Reichert', 'Clementina DuBuque')
# how many there are, to what they belong, and how many belong to one
_THINGS = {'posts': (100, 'userId', 10), 'comments': (500, 'postId', 5), 'albums': (100, 'userId', 10),
           'photos': (5000, 'albumId', 50), 'todos': (200, 'userId', 20), 'users': (10, None, 1)}
_OWNERS = {'users': 'userId', 'posts': 'postId', 'albums': 'albumId'}


def _thing(kind, n):
    count, owner, each = _THINGS[kind]
    made = {owner: (n - 1) // each + 1, 'id': n} if owner else {'id': n}
    match kind:
        case 'posts':
            made |= {'title': f'pretend post {n}', 'body': f'what the pretend post {n} says\nin two lines'}
        case 'comments':
            made |= {'name': f'pretend comment {n}', 'email': f'reader{n}@example.com', 'body': f'a remark, number {n}'}
        case 'albums':
            made |= {'title': f'pretend album {n}'}
        case 'photos':
            made |= {'title': f'pretend photo {n}', 'url': f'https://via.placeholder.com/600/{n:06x}',
                     'thumbnailUrl': f'https://via.placeholder.com/150/{n:06x}'}
        case 'todos':
            made |= {'title': 'delectus aut autem' if n == 1 else f'pretend todo {n}', 'completed': n % 4 == 0}
        case 'users':
            name = _NAMES[n - 1]
            first = name.removeprefix('Mrs. ').split()[0]
            made |= {'name': name, 'username': first, 'email': f'{first.lower()}@example.com',
                     'address': {'street': 'Pretend Street', 'suite': f'Apt. {n}', 'city': f'Town {n}', 'zipcode': f'{n:05}',
                                 'geo': {'lat': f'{n}.0', 'lng': f'-{n}.0'}},
                     'phone': f'1-555-01{n:02}', 'website': f'{first.lower()}.example',
                     'company': {'name': f'Company {n}', 'catchPhrase': 'pretend to be a company', 'bs': 'pretend things'}}
    return made


def _placeholder(answer, path):
    kind = path[0] if path else ''
    if kind not in _THINGS or len(path) > 3:
        if path:
            answer.status = 404
        return {}
    count = _THINGS[kind][0]
    wanted = answer.query
    if len(path) == 3 and path[2] in _THINGS and kind in _OWNERS:
        wanted, kind = {**wanted, _OWNERS[kind]: path[1]}, path[2]
    elif len(path) > 1:
        n = _number(path[1], 0)
        if answer.method == 'DELETE':
            return {}
        if not 0 < n <= count:
            answer.status = 404
            return {}
        if answer.method == 'PUT':
            return {**_given(answer), 'id': n}
        return {**_thing(kind, n), **(_given(answer) if answer.method == 'PATCH' else {})}
    elif answer.method == 'POST':
        answer.status = 201
        return {**_given(answer), 'id': count + 1}
    found = [_thing(kind, n) for n in range(1, _THINGS[kind][0] + 1)]
    for name, value in wanted.items():
        if name[0] != '_':
            values = value if isinstance(value, list) else [value]
            found = [each for each in found if str(each.get(name)) in values]
    size = _number(str(wanted.get('_limit', '')), 10 if '_page' in wanted else None)
    start = int(wanted.get('_start', 0)) + (size or 0) * (int(wanted.get('_page', 1)) - 1)
    return found[start:] if size is None else found[start:start + size]


def _given(answer):
    if answer.sent_json is not None:
        return answer.sent_json if isinstance(answer.sent_json, dict) else {}
    given = _body(answer)
    return given['form'] or (given['json'] if isinstance(given['json'], dict) else {})


# ---- others, of which a few fields are asked for ----

def _many(name):
    return sum(name.encode()) % 97 + 3


def _github(answer, path):
    match path:
        case ['users', name]:
            return {'login': name, 'id': _many(name), 'type': 'User', 'name': name.title(), 'company': None, 'blog': '',
                    'location': 'Pretend Town', 'bio': None, 'public_repos': _many(name) % 40, 'followers': _many(name) * 7,
                    'following': _many(name) % 9, 'created_at': '2011-01-25T18:44:36Z', 'html_url': f'https://github.com/{name}'}
        case ['users' | 'orgs', name, 'repos']:
            return [_repository(name, f'project-{n}') for n in range(1, 6)]
        case ['repos', owner, name]:
            return _repository(owner, name)
        case ['repos', owner, name, 'commits' | 'issues' | 'contributors' as what]:
            return [{'number': n, 'title': f'{what} {n}', 'state': 'open', 'login': f'user{n}', 'contributions': 10 - n}
                    for n in range(1, 6)]
        case ['search', 'repositories']:
            return {'total_count': 3, 'incomplete_results': False, 'items': [_repository('pretend', f'found-{n}') for n in range(3)]}
        case ['events']:
            return [{'id': str(n), 'type': 'PushEvent', 'actor': {'login': f'user{n}'}} for n in range(30)]
        case []:
            return {'current_user_url': 'https://api.github.com/user', 'events_url': 'https://api.github.com/events'}
    answer.status = 404
    return {'message': 'Not Found', 'documentation_url': 'https://docs.github.com/rest', 'status': '404'}


def _repository(owner, name):
    return {'id': _many(owner + name), 'name': name, 'full_name': f'{owner}/{name}', 'private': False,
            'owner': {'login': owner}, 'html_url': f'https://github.com/{owner}/{name}', 'description': f'Pretend {name}',
            'fork': False, 'language': 'Python', 'stargazers_count': _many(name) * 11, 'watchers_count': _many(name) * 11,
            'forks_count': _many(name), 'open_issues_count': _many(name) % 10, 'default_branch': 'main'}


def _pokemon(answer, path):
    match path:
        case ['api', 'v2', 'pokemon', name]:
            n = _number(name, _many(name))
            return {'id': n, 'name': f'pokemon-{n}' if name.isdigit() else name, 'height': n % 20 + 1, 'weight': n * 3 + 50,
                    'base_experience': 60 + n % 100, 'types': [{'slot': 1, 'type': {'name': 'normal'}}],
                    'abilities': [{'ability': {'name': 'pretend'}}],
                    'stats': [{'base_stat': 45 + n % 50, 'stat': {'name': s}} for s in ('hp', 'attack', 'defense')],
                    'sprites': {'front_default': f'https://example.com/image{n}.jpg'}}
        case ['api', 'v2', 'pokemon']:
            size, start = int(answer.query.get('limit', 20)), int(answer.query.get('offset', 0))
            return {'count': 1302, 'next': None, 'previous': None, 'results': [
                {'name': f'pokemon-{n}', 'url': f'https://pokeapi.co/api/v2/pokemon/{n}/'} for n in range(start + 1, start + size + 1)]}
    answer.status = 404
    return None


def _always(value):
    return lambda answer, path: value


_HOSTS = {
    'httpbin.org': _httpbin,
    'httpbingo.org': _httpbin,
    'jsonplaceholder.typicode.com': _placeholder,
    'api.github.com': _github,
    'pokeapi.co': _pokemon,
    'catfact.ninja': _always({'fact': 'A pretend cat sleeps all day.', 'length': 29}),
    'dog.ceo': _always({'message': 'https://example.com/image1.jpg', 'status': 'success'}),
    'official-joke-api.appspot.com': _always({'type': 'programming', 'id': 1, 'setup': 'How many threads does it take?',
                                              'punchline': 'It depends on the schedule.'}),
    'api.ipify.org': _always({'ip': _ORIGIN}),
    'worldtimeapi.org': _always({'timezone': 'Etc/UTC', 'datetime': '2026-01-05T12:00:00.000000+00:00', 'unixtime': 1767614400}),
    'api.open-meteo.com': _always({'latitude': 52.52, 'longitude': 13.41, 'timezone': 'GMT', 'current_weather': {
        'temperature': 11.5, 'windspeed': 9.4, 'winddirection': 230, 'weathercode': 3}, 'current': {'temperature_2m': 11.5}}),
}
