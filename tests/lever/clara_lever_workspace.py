# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace that `clara-cli` alone connects with a local Lever, and a person at a browser.

The arguments of the test that imports it are the local Lever, the build folder and the source folder."""
import contextlib
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.parse

SANDBOX, BUILD, SOURCE = sys.argv[1:4]
sys.path.insert(0, os.path.join(SOURCE, 'tests', 'sandbox-lever'))
from clara_lever import Sandbox, end, equal, until  # noqa: E402

CLI = os.path.join(BUILD, 'src', 'cli', 'clara-cli')
PEER = os.path.join(BUILD, 'tests', 'lever', 'lever-peer')
NEEDED = ('Xvfb', 'dbus-run-session', 'openbox', 'xprop', 'gnome-keyring-daemon')


def free_ports(count):
    """Ports that are free now, and not handed out again while this runs."""
    sockets = [socket.create_server(('127.0.0.1', 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class Workspace:
    """A workspace with an admin, and the local Lever that its environment names."""

    def __init__(self, sandbox, folder, **environment):
        self.sandbox, self.folder = sandbox, folder
        self.data = os.path.join(folder, 'data')
        self.ports = free_ports(2)
        sandbox.act('app', redirect_uris=[f'http://127.0.0.1:{port}/callback' for port in self.ports])
        merged = {**os.environ, 'CLARA_LEVER_API_URL': sandbox.line['api_url'],
                  'CLARA_LEVER_AUTH_URL': sandbox.line['auth_url'], 'CLARA_LEVER_DEADLINE_MS': '5000',
                  'CLARA_LEVER_REDIRECT_PORTS': ','.join(map(str, self.ports)), **environment}
        self.environment = {name: value for name, value in merged.items() if value is not None}
        self.environment.pop('G_DEBUG', None)
        self.secret = os.path.join(folder, 'secret')
        with open(self.secret, 'w', encoding='utf-8') as file:
            file.write(sandbox.line['client_secret'] + '\n')
        self.run('init', '--name', 'Brinewater Ferries', '--admin', 'ida@brinewater.example')

    def start(self, *words, **environment):
        merged = {**self.environment, **environment}
        return subprocess.Popen([CLI, '--data-dir', self.data, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                stdin=subprocess.PIPE, text=True,
                                env={name: value for name, value in merged.items() if value is not None})

    def finish(self, process, status=0, seconds=60):
        out, err = process.communicate(timeout=seconds)
        assert process.returncode == status, (process.returncode, out, err)
        return out, err

    def run(self, *words, status=0, **environment):
        return self.finish(self.start(*words, **environment), status)

    def status(self):
        return json.loads(self.run('status', '--json')[0])

    def begin(self, *words, **environment):
        """Begins to connect; the process, and the address that a browser is to open."""
        process = self.start('connect', 'lever', '--client-id', self.sandbox.line['client_id'],
                             '--client-secret-file', self.secret, '--no-browser', *words, **environment)
        return process, json.loads(process.stdout.readline())['authorize_url']

    def connect(self, status=0, changed=None, **environment):
        process, url = self.begin(**environment)
        visit(self.answer(url, **(changed or {})))
        return self.finish(process, status)

    def answer(self, url, auto='accept', **changed):
        """Where Lever sends the browser to."""
        parts = urllib.parse.urlsplit(url)
        query = {**dict(urllib.parse.parse_qsl(parts.query)), 'auto': auto, **changed}
        reply = self.sandbox.raw('GET', '/authorize?' + urllib.parse.urlencode(query))
        assert reply.status == 302, (reply.status, reply.body)
        return reply.headers['Location']

    def peer(self, *words):
        process = subprocess.Popen([PEER, *words[:-1], self.data, words[-1]], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment)
        equal(process.stdout.readline(), 'ready\n')
        return process

    def refreshes(self):
        """How often a token was asked for since the code was redeemed."""
        return json.dumps(self.sandbox.view('log', count=2000)['log']).count('"/oauth/token"') - 1

    def pages(self):
        """How often the page was asked for on which a person says yes."""
        return json.dumps(self.sandbox.view('log', count=2000)['log']).count('"/authorize"')


def ask(peer):
    peer.stdin.write('again\n')
    peer.stdin.flush()
    return peer.stdout.readline()


def close(peer):
    peer.communicate(timeout=60)


def knock(port, path='/callback', method='GET', host=None):
    """One request to the listener, as anybody on this machine could send it; the status."""
    connection = http.client.HTTPConnection('127.0.0.1', port, timeout=10)
    try:
        connection.putrequest(method, path, skip_host=True)
        connection.putheader('Host', host or f'127.0.0.1:{port}')
        connection.endheaders()
        reply = connection.getresponse()
        return reply.status, reply.read().decode()
    finally:
        connection.close()


def visit(location):
    parts = urllib.parse.urlsplit(location)
    status, page = knock(parts.port, f'{parts.path}?{parts.query}')
    equal(status, 200)
    return page


@contextlib.contextmanager
def workspace(*options, sandbox=Sandbox, **environment):
    folder = tempfile.mkdtemp(prefix='clara-connect-')
    try:
        with sandbox('--opportunities', '5', *options) as lever:
            yield Workspace(lever, folder, **environment)
    finally:
        shutil.rmtree(folder)


def make_browser(folder):
    """Makes a Chromium with a profile of its own what the desktop opens addresses with."""
    script = os.path.join(folder, 'browser')
    with open(script, 'w', encoding='utf-8') as file:
        file.write('#!/bin/sh\nexec chromium --no-sandbox --no-first-run --disable-gpu --password-store=basic '
                   f'--user-data-dir={folder}/profile "$@" >/dev/null 2>&1\n')
    os.chmod(script, 0o755)
    applications = os.path.join(os.environ['XDG_DATA_HOME'], 'applications')
    os.makedirs(applications, exist_ok=True)
    with open(os.path.join(applications, 'test-browser.desktop'), 'w', encoding='utf-8') as file:
        file.write(f'[Desktop Entry]\nType=Application\nName=Browser\nExec={script} %u\n'
                   'MimeType=x-scheme-handler/http;x-scheme-handler/https;\n')
    with open(os.path.join(os.environ['XDG_CONFIG_HOME'], 'mimeapps.list'), 'w', encoding='utf-8') as file:
        file.write('[Default Applications]\nx-scheme-handler/http=test-browser.desktop\n'
                   'x-scheme-handler/https=test-browser.desktop\n')


def find_windows(title):
    done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title], capture_output=True, text=True,
                          check=False)
    return done.stdout.split()


def connect_by_browser(here):
    """Signs in as a person does: the desktop opens the browser, and the person presses the button on Lever's page."""
    make_browser(here.folder)
    process = here.start('connect', 'lever', '--client-id', here.sandbox.line['client_id'], '--client-secret-file',
                         here.secret)
    process.stdout.readline()
    page = until(lambda: find_windows('Connect an app'), 60)[0]
    subprocess.run(['xdotool', 'windowactivate', '--sync', page], check=True)
    # The page holds two buttons, the first of which says yes. A slow browser hears late: before the keys are pressed again the
    # page is loaded anew, so that they never reach the second.
    for _ in range(6):
        subprocess.run(['xdotool', 'key', '--window', '0', 'Tab', 'Return'], check=False)
        with contextlib.suppress(AssertionError):
            until(lambda: process.poll() is not None or find_windows('^Clara'), 10)
            break
        asked = here.pages()
        subprocess.run(['xdotool', 'key', '--window', '0', 'F5'], check=False)
        until(lambda: here.pages() > asked or process.poll() is not None)
    until(lambda: find_windows('Clara'), 120)
    here.finish(process)
    for each in find_windows('Chromium') + find_windows('Clara'):
        subprocess.run(['xdotool', 'windowclose', each], check=False, capture_output=True)


def main(*tests):
    """Runs tests in a throwaway session with a keyring."""
    for program in NEEDED:
        if shutil.which(program) is None:
            print(f'1..0 # SKIP {program} is not installed')
            return
    if os.environ.get('CLARA_LEVER_TEST') != '1':
        environment = {**os.environ, 'CLARA_LEVER_TEST': '1', 'PYTHONDONTWRITEBYTECODE': '1'}
        # A warning is fatal to the program that is tested, and to no other of the session.
        environment.pop('G_DEBUG', None)
        os.execve(os.path.join(SOURCE, 'build-aux', 'headless'), ['headless', '/usr/bin/python3', *sys.argv],
                  environment)
    for test in tests:
        test()
    end()
