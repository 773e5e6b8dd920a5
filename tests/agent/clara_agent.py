# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives clara-agent beside a local Lever: a workspace that is connected by an API key, and who delivers webhooks."""
import collections
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import re
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time

from clara_lever import Sandbox, until

EVENTS = ('applicationCreated', 'candidateHired', 'candidateStageChange', 'candidateArchiveChange', 'candidateDeleted')


def free_port():
    with socket.create_server(('127.0.0.1', 0)) as server:
        return server.getsockname()[1]


def sign(key, token, at):
    return hmac.new(key.encode(), f'{token}{at}'.encode(), hashlib.sha256).hexdigest()


def delivery(event, key, opportunity=None, token=None, at=None, **changed):
    """What Lever would send, to be sent as it is or altered."""
    token, at = token or secrets.token_hex(24), at or int(time.time() * 1000)
    body = {'id': secrets.token_hex(8), 'event': event, 'triggeredAt': at, 'token': token,
            'signature': sign(key, token, at), 'data': {'opportunityId': opportunity} if opportunity else {}}
    body.update(changed)
    return body


class Agent:
    """The program, started."""

    def __init__(self, here, *options, program=None, **environment):
        self.here = here
        self.process = subprocess.Popen([program or here.program, '--data-dir', here.data, *options],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                        env={**here.environment, **environment})
        self.line = self.process.stdout.readline()
        self.errors = collections.deque(maxlen=200)
        threading.Thread(target=lambda: self.errors.extend(self.process.stderr), daemon=True).start()
        if not self.line:
            self.process.wait(timeout=30)
            raise AssertionError(f'it ended with {self.process.returncode}: {"".join(self.errors)}')
        self.port = int(re.fullmatch(r'\{"listen":"http://127\.0\.0\.1:(\d+)/lever"\}\n', self.line).group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.end()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=60)
        assert status == 0, (status, ''.join(self.errors))

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=30)

    def connect(self, timeout=30):
        return http.client.HTTPConnection('127.0.0.1', self.port, timeout=timeout)

    def request(self, method, path, body=None, headers=None, connection=None):
        each = connection or self.connect()
        try:
            each.request(method, path, body, headers or {})
            reply = each.getresponse()
            return reply.status, reply.read()
        finally:
            if connection is None:
                each.close()

    def deliver(self, body, connection=None):
        text = body if isinstance(body, (str, bytes)) else json.dumps(body)
        return self.request('POST', '/lever', text, {'Content-Type': 'application/json'}, connection)[0]

    def memory(self):
        """Resident and peak, in MiB."""
        with open(f'/proc/{self.process.pid}/status', encoding='ascii') as file:
            text = file.read()
        return tuple(int(re.search(rf'{name}:\s+(\d+) kB', text).group(1)) / 1024 for name in ('VmRSS', 'VmHWM'))


class World:
    """A workspace beside a local Lever."""

    def __init__(self, program, cli, sandbox, folder):
        self.program, self.cli, self.sandbox, self.folder = program, cli, sandbox, folder
        self.data = os.path.join(folder, 'data')
        self.credentials = os.path.join(folder, 'credentials')
        os.mkdir(self.credentials)
        with open(os.path.join(self.credentials, 'lever-api-key'), 'w', encoding='ascii') as file:
            file.write(sandbox.line['api_key'] + '\n')
        self.environment = {**os.environ, 'CLARA_LEVER_API_URL': sandbox.line['api_url'],
                            'CLARA_LEVER_AUTH_URL': sandbox.line['auth_url'], 'CLARA_LEVER_RATE': '400',
                            'CLARA_LEVER_DEADLINE_MS': '3000', 'CLARA_LEVER_SETTLE_MS': '300'}
        self.environment.pop('CREDENTIALS_DIRECTORY', None)
        self.run('init', '--name', 'Brinewater Ferries', '--admin', 'ida@brinewater.example')
        self.run('settings', 'set', 'poll-seconds', '86400')

    def run(self, *words, status=0):
        done = subprocess.run([self.cli, '--data-dir', self.data, *words], capture_output=True, text=True, timeout=120,
                              env=self.environment, check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def status(self):
        return json.loads(self.run('status', '--json'))

    def journal(self):
        with open(os.path.join(self.folder, 'journal'), encoding='utf-8') as file:
            return [json.loads(line) for line in file if line.endswith('\n')]

    def keys(self):
        """By event, what signs its webhook."""
        return {each['event']: each['signatureToken'] for each in self.sandbox.view('state')['webhooks']}

    def query(self, sql, *values):
        file = next(name for name in os.listdir(self.data) if name.endswith('.db') or name.endswith('.sqlite'))
        with contextlib.closing(sqlite3.connect(f'file:{os.path.join(self.data, file)}?mode=ro', uri=True)) as base:
            return base.execute(sql, values).fetchall()

    def tokens(self):
        return {row[0] for row in self.query('SELECT token FROM lever_event')}

    def fetches(self):
        """How often one opportunity was asked for by itself."""
        return sum(1 for each in self.journal() if each['kind'] == 'request' and each['method'] == 'GET'
                   and re.fullmatch(r'/v1/opportunities/[0-9a-f-]{36}', each['path']))

    def connect(self):
        """As a person would, with all external jobs processed."""
        self.run('connect', 'lever', '--api-key-file', os.path.join(self.credentials, 'lever-api-key'))
        self.run('jobs', 'select', '--all-external')

    def settled(self):
        """Whether Lever was read, everybody is screened, and nothing waits to be sent any more."""
        found = self.status()
        return (found['last_sync'] and not found['work']['ready'] + found['work']['claimed']
                and not sum(found['outbox'][each] for each in ('pending', 'inflight', 'unknown')))

    def check_once(self):
        """That no note was written and no tag set twice; how many notes there are."""
        notes, tags = set(), set()
        for each in self.journal():
            if each['kind'] != 'write' or each.get('by') != 'api':
                continue
            if each['op'] == 'note.add':
                for mark in re.findall(r'\[clara:[0-9a-f]{32}\]', each['detail']['value'] or ''):
                    assert mark not in notes, f'{mark} was written twice'
                    notes.add(mark)
            if each['op'] in ('tags.add', 'tags.remove'):
                for tag in each['detail']['tags']:
                    where = each['opportunity'], tag
                    assert each['op'] == 'tags.remove' or where not in tags, f'{where} was set twice'
                    (tags.add if each['op'] == 'tags.add' else tags.discard)(where)
        return len(notes)

    def cards(self):
        """Every card that came from Lever, its opportunity and its status."""
        return self.query('SELECT lower(hex(id)), opportunity, status FROM candidacy WHERE opportunity IS NOT NULL '
                          'ORDER BY id')


@contextlib.contextmanager
def world(program, cli, *options, rate=0, connected=True):
    folder = tempfile.mkdtemp(prefix='clara-agent-')
    try:
        with Sandbox('--journal', os.path.join(folder, 'journal'), *options, rate=rate) as sandbox:
            here = World(program, cli, sandbox, folder)
            if connected:
                here.connect()
            yield here
    finally:
        shutil.rmtree(folder)
