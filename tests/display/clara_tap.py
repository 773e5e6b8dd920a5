# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of the desktop begins and ends with: the session it runs in, and TAP."""
import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
import traceback

COUNT = {'done': 0, 'failed': 0}
LOG = {}


class Complaint(AssertionError):
    """Something is not as it should be, and the test can go on nevertheless."""


def skip(why):
    print('1..0 # SKIP ' + why)
    sys.exit(0)


def enter(*programs, modules=(), settings=None, size=None):
    """Runs the script again inside a throwaway session, unless that has been done; skips where something is missing.
    The arguments of a test are the build folder and the source folder. Returns both."""
    build, source = sys.argv[1:3]
    # A warning is fatal to the program that is tested, and to no other of the session.
    os.environ.pop('G_DEBUG', None)
    for program in ('Xvfb', 'dbus-run-session', 'openbox', 'xdotool', 'xprop', *programs):
        if shutil.which(program) is None:
            skip(program + ' is not installed')
    for module in ('gi', *modules):
        if subprocess.run(['/usr/bin/python3', '-c', 'import ' + module], capture_output=True).returncode != 0:
            skip('python3-%s is not installed' % module)
    import gi
    try:
        gi.require_version('Atspi', '2.0')
    except ValueError:
        skip('gir1.2-atspi-2.0 is not installed')
    if os.environ.get('CLARA_DISPLAY_TEST') != '1':
        environment = {**os.environ, 'CLARA_DISPLAY_TEST': '1', 'PYTHONDONTWRITEBYTECODE': '1'}
        if size:
            environment['HEADLESS_SIZE'] = size
        os.execve(os.path.join(source, 'build-aux', 'headless'),
                  ['headless', '/usr/bin/python3', *sys.argv], environment)
    # The program's settings are private to the session in any case; a file of them survives the program.
    os.environ['GSETTINGS_BACKEND'] = settings or 'memory'
    os.environ['GSETTINGS_SCHEMA_DIR'] = os.path.join(build, 'data')
    suppressions = os.path.join(source, 'build-aux', 'lsan.supp')
    os.environ['LSAN_OPTIONS'] = 'suppressions=%s:print_suppressions=0' % suppressions
    return build, source


def show(text):
    """A diagnostic."""
    for line in str(text).splitlines():
        print('# ' + line, flush=True)


@contextlib.contextmanager
def promise(name, all_of_them=False):
    """Holds if nothing is raised within. A journey goes on only from where it has got to: the first failure ends the
    test, but for a complaint where all of them are wanted. A picture of the screen is left where
    $CLARA_DISPLAY_PICTURES says."""
    COUNT['done'] += 1
    began = time.monotonic()
    try:
        yield
    except Exception as error:  # Whatever it is, it is a failure of this promise.
        print('not ok %d - %s' % (COUNT['done'], name), flush=True)
        show(''.join(traceback.format_exception(error)))
        if 'path' in LOG and os.path.exists(LOG['path']):
            with open(LOG['path'], encoding='utf-8', errors='replace') as file:
                show('the program said: ' + file.read()[-3000:])
        folder = os.environ.get('CLARA_DISPLAY_PICTURES')
        if folder:
            os.makedirs(folder, exist_ok=True)
            path = os.path.join(folder, '%s-%d.png' % (os.path.basename(sys.argv[0]), COUNT['done']))
            subprocess.run(['import', '-window', 'root', path], check=False)
        COUNT['failed'] += 1
        if not (all_of_them and isinstance(error, Complaint)):
            end()
        return
    print('ok %d - %s' % (COUNT['done'], name), flush=True)
    show('%.1f s' % (time.monotonic() - began))


def leave_out(name, why):
    """A promise that cannot be looked at here, visibly."""
    COUNT['done'] += 1
    print('ok %d - %s # SKIP %s' % (COUNT['done'], name, why), flush=True)


def log_in(folder):
    """Where a program of this test writes; what it wrote is told with the first failure."""
    LOG['path'] = os.path.join(folder, 'log')
    return LOG['path']


# GLib makes room for 2,048 quarks at its start and never frees that room when there are more of them. Its stack is told
# no further than this, for GLib is built without frame pointers.
QUARKS = re.compile(r'Direct leak of 16384 byte\(s\) in 1 object\(s\) allocated from:\n'
                    r' +#0 \S+ in \S*malloc [^\n]*\n +#1 \S+ in g_malloc [^\n]*\Z')


def only_quarks(text):
    """Whether all that LeakSanitizer complains of is that block."""
    leaks = re.findall(r'(?:Direct|Indirect) leak of .*?(?=\n\n)', text, re.S)
    return len(leaks) > 0 and all(QUARKS.match(leak) for leak in leaks) and 'ERROR: AddressSanitizer' not in text


def end_well(clara):
    """Asks the program to quit: it ends with 0."""
    clara.quit()
    code = clara.process.returncode
    if code != 0:
        with open(LOG['path'], encoding='utf-8', errors='replace') as file:
            assert only_quarks(file.read()), 'it ended with %s' % code


def check_log():
    """What the program wrote: no warning. What it told of stalls is shown."""
    with open(LOG['path'], encoding='utf-8', errors='replace') as file:
        text = file.read()
    lines = [] if only_quarks(text) else text.splitlines()
    for line in text.splitlines():
        if line.startswith('stall'):
            show(line)
    bad = [line for line in text.splitlines() if 'WARNING' in line or 'CRITICAL' in line or 'runtime error' in line]
    bad += [line for line in lines if 'ERROR' in line]
    assert not bad, '\n'.join(bad)


def end():
    print('1..%d' % COUNT['done'], flush=True)
    sys.exit(1 if COUNT['failed'] else 0)
