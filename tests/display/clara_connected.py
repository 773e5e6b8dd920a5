# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace that is connected with a local Lever, made by the command line, for what begins when that is done."""
import json
import os
import socket
import sqlite3
import subprocess
import time
import urllib.request

DAY = 86400


class Connected:
    def __init__(self, build, sandbox, place):
        self.cli = os.path.join(build, 'src', 'cli', 'clara-cli')
        self.sandbox, self.place = sandbox, place
        with socket.create_server(('127.0.0.1', 0)) as one:
            port = one.getsockname()[1]
        sandbox.act('app', redirect_uris=[f'http://127.0.0.1:{port}/callback'])
        self.env = {'CLARA_LEVER_API_URL': sandbox.line['api_url'], 'CLARA_LEVER_AUTH_URL': sandbox.line['auth_url'],
                    'CLARA_LEVER_REDIRECT_PORTS': str(port), 'CLARA_LEVER_RATE': '1000',
                    'CLARA_LEVER_SETTLE_MS': '500', 'CLARA_LEVER_DEADLINE_MS': '5000'}

    def run(self, *words):
        """What the command line says of it; some of it may be left to do, or need a person."""
        writes = words[:2] == ('settings', 'set') or words[0] in ('move', 'members') or words[0] == 'rubric' and len(words) > 2
        said = subprocess.run([self.cli, '--data-dir', self.place, *words, *([] if writes else ['--json'])],
                              capture_output=True, text=True, check=False, env={**os.environ, **self.env, 'G_DEBUG': ''})
        assert said.returncode in (0, 3), (words, said.stderr)
        return None if writes or not said.stdout.strip() else json.loads(said.stdout)

    def connect(self):
        secret = self.place + '-secret'
        with open(secret, 'w', encoding='utf-8') as file:
            file.write(self.sandbox.line['client_secret'])
        with subprocess.Popen([self.cli, '--data-dir', self.place, 'connect', 'lever', '--client-id',
                               self.sandbox.line['client_id'], '--client-secret-file', secret, '--no-browser'],
                              stdout=subprocess.PIPE, text=True,
                              env={**os.environ, **self.env, 'G_DEBUG': ''}) as connecting:
            url = json.loads(connecting.stdout.readline())['authorize_url']
            urllib.request.urlopen(url + '&auto=accept').read()
            connecting.stdout.read()
        os.remove(secret)
        assert connecting.returncode == 0, connecting.returncode

    def set_up(self):
        """Two jobs, one of them processed, a mapping of one stage, and a yes that somebody said nearly a year ago."""
        self.run('init', '--name', 'Brinewater', '--admin', 'ida@brinewater.example')
        self.connect()
        jobs = [job for job in self.run('jobs', '--all')['jobs'] if job['external']] or self.fetch_jobs()
        self.first, self.second = jobs[:2]
        self.run('jobs', 'select', self.first['id'])
        stages = [stage['id'] for stage in self.sandbox.all('/stages')]
        self.stage = next(stage for stage in stages if '-' in stage and len(stage) == 36)
        self.run('settings', 'set', 'status-map', json.dumps({'stages': {self.stage: 'pre_qualified'},
                                                              'archive_reasons': {}}))
        self.run('settings', 'set', 'poll-seconds', '10')
        with sqlite3.connect(os.path.join(self.place, 'clara.db')) as file:
            file.execute('UPDATE lever_connection SET connected = ?', (int((time.time() - 340 * DAY) * 1000),))

    def fetch_jobs(self):
        self.run('jobs', 'select', '--all-external')
        jobs = [job for job in self.run('jobs', '--all')['jobs'] if job['external']]
        self.run('jobs', 'deselect', *[job['id'] for job in jobs])
        return jobs

    def columns(self):
        return {column['status']: column['candidacies']
                for column in self.run('board', '--job', self.first['id'])['columns']}

    def cards(self):
        return [dict(card, status=status) for status, cards in self.columns().items() for card in cards]

    def card(self, candidacy):
        return next(card for card in self.cards() if card['id'] == candidacy)

    def change_rubric(self):
        """Asks for one thing less, so that there are newer scores."""
        rubric = self.run('rubric', self.first['id'])
        rubric['requirements'] = rubric['requirements'][:-1] or rubric['requirements']
        path = self.place + '-rubric.json'
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(rubric, file)
        self.run('rubric', self.first['id'], '--set', path)
        os.remove(path)
