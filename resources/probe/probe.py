# Asked of every interpreter, from 2.6 to today's: who are you, what is installed, what does pip say.
# Run as `python -c THIS SLOT KNOWN`. Answers go to SLOT.answer as one line of ASCII JSON each, after
# one with the key by which KNOWN has those that were asked before, and are written at once, so that
# what was said before a hang is kept. Nothing beyond sys and os is needed
# for the first of them: an interpreter may have lost half its library.
import sys
if sys.path and sys.path[0] == '':
    del sys.path[0]
import os
sys.dont_write_bytecode = True
slot, known = sys.argv[1:3]
answer = os.open(slot + '.answer', os.O_WRONLY | os.O_CREAT | os.O_APPEND, 384)


def text(value):
    if isinstance(value, bytes):
        value = value.decode('utf-8', 'replace')
    return value


def quoted(value):
    out = []
    for char in text(value):
        code = ord(char)
        if code > 65535:
            code -= 65536
            out.append('\\u%04x\\u%04x' % (55296 + (code >> 10), 56320 + (code & 1023)))
        elif 32 <= code < 127 and char not in '"\\':
            out.append(str(char))
        elif 55296 <= code < 57344 and sys.maxunicode > 65535:
            out.append('\\ufffd')
        else:
            out.append('\\u%04x' % code)
    return '"' + ''.join(out) + '"'


def as_json(value):
    if value is None:
        return 'null'
    if isinstance(value, (bool, int)):
        return str(int(value))
    if isinstance(value, (list, tuple)):
        return '[' + ','.join([as_json(item) for item in value]) + ']'
    if isinstance(value, dict):
        return '{' + ','.join([quoted(k) + ':' + as_json(value[k]) for k in sorted(value)]) + '}'
    return quoted(value)


def say(value, before=''):
    line = (before + as_json(value) + '\n').encode('ascii')
    while line:
        line = line[os.write(answer, line):]


def identity():
    info = sys.version_info
    version = '%d.%d.%d' % tuple(info[:3])
    if info[3] != 'final':
        version += {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}.get(info[3], info[3]) + str(info[4])
    prefix = text(sys.prefix)
    base = getattr(sys, 'real_prefix', None) or getattr(sys, 'base_prefix', None) or prefix
    executable = sys.executable or ''
    implementation = 'PyPy' if hasattr(sys, 'pypy_version_info') else 'CPython'
    return {'version': version, 'implementation': implementation, 'prefix': prefix, 'base': base,
            'executable': executable, 'real': executable and os.path.realpath(executable),
            'conda': os.path.isdir(os.path.join(prefix, 'conda-meta')),
            'path': [item for item in sys.path if isinstance(item, (type(''), type(b'')))]}


def headers(data):
    found = {'asks': []}
    for line in text(data).splitlines():
        if not line.strip():
            break
        key, colon, value = line.partition(':')
        if colon and key.lower() in ('name', 'version') and key.lower() not in found:
            found[key.lower()] = value.strip()
        elif key.lower() == 'requires-dist' and len(found['asks']) < 200 and may_bound(value.strip()):
            found['asks'].append(value.strip())
    return found


# The rules of core/images/facts/requirement_lines.h.
def may_bound(asked):
    wanted = asked.partition(';')[0]
    return len(asked) <= 500 and ('<' in wanted or '==' in wanted or '~=' in wanted)


def read(path, limit=1 << 20):
    try:
        handle = open(path, 'rb')
        try:
            return handle.read(limit)
        finally:
            handle.close()
    except (IOError, OSError):
        return None


def plain(name):
    return text(name).lower().replace('_', '-').replace('.', '-')


# Names of folders that have no metadata, which an older pip lists by these names all the same.
left_over, told = set(), set()


def tell(entry, stem, data, direct, editable, path=None):
    found = headers(data or b'')
    told.add(plain(found.get('name', stem.split('-')[0])))
    parts = stem.split('-')
    installer = ''
    if entry.startswith('/usr/lib') and path:
        installer = text(read(path + '/INSTALLER', 64) or b'').strip()
        if not installer and os.path.exists(path + '/installed-files.txt'):
            installer = 'pip'
    say({'dist': [found.get('name', parts[0]), found.get('version', (parts + [''])[1]), entry,
                  direct, editable, installer, found['asks']]})


def is_listable(path):
    try:
        os.listdir(path)
        return True
    except (IOError, OSError):
        return False


def distributions(entry):
    if os.path.isfile(entry):
        if not entry.endswith('.egg'):
            return
        import zipimport
        loader = zipimport.zipimporter(entry)
        tell(entry, os.path.basename(entry)[:-4], loader.get_data('EGG-INFO/PKG-INFO'), None, None)
        return
    if entry.endswith('.egg') and os.path.isdir(entry + '/EGG-INFO'):
        stem = os.path.basename(entry)[:-4]
        tell(entry, stem, read(entry + '/EGG-INFO/PKG-INFO'), None, None)
    for name in os.listdir(entry):
        path = os.path.join(entry, name)
        if name[0] in '~-': # what an interrupted pip leaves, and pip itself passes over
            continue
        if name.endswith('.dist-info'):
            data = read(path + '/METADATA')
            # Without metadata it is no install; where only another user may look, its name tells.
            if data is not None or not is_listable(path):
                tell(entry, name[:-10], data, read(path + '/direct_url.json'), None, path)
            else:
                left_over.add(plain(name.split('-')[0]))
        elif name.endswith('.egg-info'):
            if os.path.isdir(path):
                data, direct = read(path + '/PKG-INFO'), read(path + '/direct_url.json')
            else:
                data, direct = read(path), None
            if data is not None or not is_listable(path):
                tell(entry, name[:-9], data, direct, None, path)
            else:
                left_over.add(plain(name.split('-')[0]))
        elif name.endswith('.egg-link'):
            lines = text(read(path) or b'').splitlines()
            say({'link': [name[:-9], lines and lines[0].strip() or '']})


def all_distributions():
    for entry in sys.path:
        try:
            distributions(entry)
        except Exception:
            # No such folder, not a folder, not readable, a broken archive: the others go on.
            pass
    say({'dists': 1})


def freeze():
    for name in list(os.environ):
        if name.startswith('PIP_'):
            del os.environ[name]
    os.environ['PIP_DISABLE_PIP_VERSION_CHECK'] = '1'
    os.environ['PIP_NO_PYTHON_VERSION_WARNING'] = '1'
    os.environ['PIP_CONFIG_FILE'] = os.devnull
    try:
        import pip
        where = pip.__file__
        say({'pip': pip.__version__, 'at': os.path.dirname(os.path.abspath(where))})
    except ImportError:
        say({'pip': None})
        return 0
    sys.stdout.flush()
    start = os.fstat(1).st_size
    code = 1
    sys.argv = ['pip', 'freeze']
    try:
        if os.path.exists(os.path.join(os.path.dirname(where), '__main__.py')) or '.zip' in where:
            import runpy
            code = runpy.run_module('pip', None, '__main__', True) and 0
        else:
            code = pip.main(['freeze'])
    except SystemExit:
        code = sys.exc_info()[1].code or 0
    code = code or 0
    sys.stdout.flush()
    reader = os.open(slot + '.out', os.O_RDONLY)
    os.lseek(reader, start, 0)
    listed, chunk = [], os.read(reader, 65536)
    while chunk:
        listed.append(chunk)
        chunk = os.read(reader, 65536)
    failed = code != 0 and 3 or 0
    nothing = left_over - told
    lines = [line for line in b''.join(listed).split(b'\n')
             if b'==' not in line or plain(line.split(b'==')[0]) not in nothing]
    say({'freeze': failed, 'text': b'\n'.join(lines)})
    return failed


failed = 0
me = identity()
key = [me['prefix'], me['real']]
say(key, 'key ')
say(me)
# Another name of an interpreter that has answered already (a shim, a wrapper) is not asked again.
if me['executable'] and as_json(key) in known.splitlines():
    say({'same': 1})
else:
    all_distributions()
    try:
        failed = freeze()
    except Exception:
        import traceback
        traceback.print_exc()
        failed = 3
sys.stderr.flush()
os._exit(failed)
