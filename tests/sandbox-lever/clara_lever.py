# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives clara-lever-sandbox by HTTP alone, and tells what came of it in TAP."""
import base64
import contextlib
import http.client
import json
import signal
import subprocess
import sys
import threading
import time
import traceback
import urllib.parse

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ''
CALLBACK = 'http://127.0.0.1:43117/callback'
SCOPES = ('offline_access postings:read:admin opportunities:write:admin applications:read:admin resumes:read:admin '
          'files:read:admin notes:write:admin stages:read:admin archive_reasons:read:admin tags:read:admin '
          'users:read:admin webhooks:write:admin')
COUNT = {'done': 0, 'failed': 0}


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def data(self):
        return self.json['data']


def encode(pairs):
    return urllib.parse.urlencode(pairs, doseq=True)


def basic(key):
    return 'Basic ' + base64.b64encode((key + ':').encode()).decode()


class Sandbox:
    """A sandbox of its own for each use. Without a rate limit unless one is asked for."""

    def __init__(self, *arguments, rate=0):
        self.process = subprocess.Popen([PROGRAM, '--rate', str(rate), *arguments], stdout=subprocess.PIPE, text=True)
        self.line = json.loads(self.process.stdout.readline())
        self.port = int(self.line['auth_url'].rsplit(':', 1)[1])
        self.admin = urllib.parse.urlsplit(self.line['admin_url']).path
        self.key = basic(self.line['api_key'])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=30)
        assert status == 0, f'the sandbox ended with {status}'

    def raw(self, method, path, body=None, headers=None, timeout=30):
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            reply = connection.getresponse()
            return Reply(reply.status, reply.headers, reply.read())
        finally:
            connection.close()

    def call(self, method, path, body=None, auth=None, timeout=30, **query):
        """A call of the API; by the API key unless a token is given."""
        headers = {'Authorization': auth or self.key}
        if body is not None:
            headers['Content-Type'] = 'application/json'
            body = json.dumps(body)
        return self.raw(method, '/v1' + path + ('?' + encode(query) if query else ''), body, headers, timeout)

    def get(self, path, auth=None, **query):
        return self.call('GET', path, auth=auth, **query)

    def post(self, path, body, auth=None, **query):
        return self.call('POST', path, body, auth=auth, **query)

    def act(self, name, /, **given):
        reply = self.raw('POST', f'{self.admin}api/{name}', json.dumps(given), {'Content-Type': 'application/json'})
        assert reply.status == 200, (name, reply.status, reply.body)
        return reply.json

    def view(self, name, **query):
        reply = self.raw('GET', f'{self.admin}api/{name}' + ('?' + encode(query) if query else ''))
        assert reply.status == 200, (name, reply.status, reply.body)
        return reply.json

    def pages(self, path, **query):
        """Every page of a list, each token encoded once more, as it must be."""
        pages, offset = [], {}
        while True:
            reply = self.get(path, **query, **offset)
            assert reply.status == 200, reply.body
            pages.append(reply.json)
            if not reply.json['hasNext']:
                return pages
            offset = {'offset': reply.json['next']}

    def all(self, path, **query):
        return [item for page in self.pages(path, **query) for item in page['data']]

    # OAuth

    def authorize(self, **changed):
        query = {'client_id': self.line['client_id'], 'redirect_uri': CALLBACK, 'response_type': 'code',
                 'state': 'st&te=1', 'audience': self.line['api_url'] + '/', 'scope': SCOPES, **changed}
        return self.raw('GET', '/authorize?' + encode({k: v for k, v in query.items() if v is not None}))

    def token(self, **form):
        form = {'client_id': self.line['client_id'], 'client_secret': self.line['client_secret'], **form}
        return self.raw('POST', '/oauth/token', encode(form), {'Content-Type': 'application/x-www-form-urlencoded'})

    def code(self, **changed):
        return returned(self.authorize(auto='accept', **changed))['code']

    def redeem(self, code, **changed):
        return self.token(**{'grant_type': 'authorization_code', 'code': code, 'redirect_uri': CALLBACK, **changed})

    def refresh(self, token):
        return self.token(grant_type='refresh_token', refresh_token=token)

    def connect(self, **changed):
        reply = self.redeem(self.code(**changed))
        assert reply.status == 200, reply.body
        return reply.json


def returned(reply):
    """What a redirect to the callback carries."""
    assert reply.status == 302, (reply.status, reply.body)
    assert reply.headers['Location'].startswith(CALLBACK + '?'), reply.headers['Location']
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(reply.headers['Location']).query))


def bearer(tokens):
    return 'Bearer ' + tokens['access_token']


def until(is_so, seconds=20):
    """Looks again and again until something is so; what it then is."""
    end_of_patience, pause = time.monotonic() + seconds, threading.Event()
    while time.monotonic() < end_of_patience:
        found = is_so()
        if found:
            return found
        pause.wait(0.01)
    raise AssertionError('it never came to that')


@contextlib.contextmanager
def promise(name):
    """Holds if nothing is raised within."""
    COUNT['done'] += 1
    try:
        yield
        print(f'ok {COUNT["done"]} - {name}', flush=True)
    except Exception as error:  # Whatever it is, it is a failure of this promise.
        COUNT['failed'] += 1
        print(f'not ok {COUNT["done"]} - {name}', flush=True)
        for line in ''.join(traceback.format_exception(error)).splitlines():
            print('# ' + line, flush=True)


def equal(found, wanted):
    assert found == wanted, f'{found!r} is not {wanted!r}'


def end():
    print(f'1..{COUNT["done"]}', flush=True)
    sys.exit(1 if COUNT['failed'] else 0)
