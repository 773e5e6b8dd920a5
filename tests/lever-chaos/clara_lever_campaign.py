# SPDX-License-Identifier: GPL-3.0-or-later
"""A campaign: `clara-cli sync` is killed again and again while Lever fails, and people go on working in it."""
import collections
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

from clara_lever import Sandbox
from clara_lever_canaries import keyring_secrets, look_at, people
from clara_lever_judge import OURS, Judge

SETTLE_MS, DEADLINE_MS = 200, 600
HUNG_SECONDS = 90
# Nobody cuts the power here: waiting for a disk would prove nothing.
MEMORY = '/dev/shm' if os.path.isdir('/dev/shm') else None
# An instant that never comes is no kill.
MAX_RUNS_A_KILL = 4
STATUSES = ('not_qualified', 'pre_qualified', 'qualified')
SELECT_EVERY = 3
# Where it kills itself, and how often at most it comes by; see tests/chaos.
INSTANTS = {'begin': 40, 'commit': 40, 'cursor': 3, 'mark': 5, 'effect': 12, 'placement': 3, 'change': 30}
# What goes wrong, where, and how often in a row.
FAULTS = (
    ('lost-after', 'POST /v1/opportunities/*', 2), ('late', 'POST /v1/opportunities/*', 2), ('429', '* /v1/*', 3),
    ('503', '* /v1/*', 2), ('500-after', 'POST /v1/opportunities/*', 2), ('half-closed', '* /v1/*', 2),
    ('slow-body', 'GET /v1/opportunities*', 2), ('stall', '* /v1/*', 1), ('expire', '* /v1/*', 1),
    ('page-repeat', 'GET /v1/opportunities', 2), ('page-shuffle', 'GET /v1/opportunities', 2),
    ('gone', 'GET /v1/opportunities/*/resumes', 1), ('lost-before', 'POST /v1/opportunities/*', 2),
    ('html', 'GET /v1/*', 1),
)


class Lost(Exception):
    """It cannot go on; why."""


class Campaign:
    """One workspace and one Lever. Those who are killed run @program, which is clara-cli with a hook in it."""

    def __init__(self, cli, program, port, seed, kills):
        self.cli, self.program, self.port, self.kills = cli, program, port, kills
        self.random = random.Random(seed)
        self.folder = tempfile.mkdtemp(prefix='clara-lever-chaos-', dir=os.environ.get('CHAOS_KEEP', MEMORY))
        self.data = os.path.join(self.folder, 'data')
        self.journal_path = os.path.join(self.folder, 'journal')
        self.sandbox = Sandbox('--postings', '10', '--opportunities', '40', '--seed', str(seed), '--journal',
                               self.journal_path)
        self.journal = open(self.journal_path, encoding='utf-8')
        self.half = ''
        self.entries = []
        self.log = []
        self.n_killed = self.n_runs = self.n_reconnected = self.n_applicants = 0
        self.deeds = collections.Counter()
        self.published = collections.Counter()    # by posting: how often newer scores were asked for
        self.postings, self.stages, self.reasons, self.before = [], [], [], []
        self.judge = None
        # What there is to see of it, and what must not be seen.
        self.watched = program.endswith('-honest')
        self.seen, self.secrets, self.people, self.left = set(), set(), set(), None

    def close(self):
        self.journal.close()
        process = self.sandbox.process
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
        if os.environ.get('CHAOS_KEEP') is None:
            shutil.rmtree(self.folder)

    # Clara

    def environment(self, **more):
        return {**os.environ, 'CLARA_LEVER_API_URL': self.sandbox.line['api_url'],
                'CLARA_LEVER_AUTH_URL': self.sandbox.line['auth_url'], 'CLARA_LEVER_RATE': '200',
                'CLARA_LEVER_DEADLINE_MS': str(DEADLINE_MS), 'CLARA_LEVER_SETTLE_MS': str(SETTLE_MS),
                'CLARA_LEVER_REDIRECT_PORTS': str(self.port), **more}

    def run(self, *words, statuses=(0,), again=True):
        done = subprocess.run([self.cli, '--data-dir', self.data, *words], capture_output=True, text=True, check=False,
                              timeout=HUNG_SECONDS, env=self.environment())
        if done.returncode == 1 and 'revoked' in done.stderr and again:
            self.connect_anew()
            return self.run(*words, statuses=statuses, again=False)
        if done.returncode not in statuses:
            raise Lost(f'{words} ended with {done.returncode}: {done.stderr[-2000:]}')
        return done.stdout

    def connect(self):
        secret = os.path.join(self.folder, 'secret')
        with open(secret, 'w', encoding='utf-8') as file:
            file.write(self.sandbox.line['client_secret'] + '\n')
        with subprocess.Popen([self.cli, '--data-dir', self.data, 'connect', 'lever', '--client-id',
                               self.sandbox.line['client_id'], '--client-secret-file', secret, '--no-browser'],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env=self.environment()) as process:
            url = json.loads(process.stdout.readline())['authorize_url'] + '&auto=accept'
            parts = urllib.parse.urlsplit(url)
            location = self.sandbox.raw('GET', f'{parts.path}?{parts.query}').headers['Location']
            with urllib.request.urlopen(location, timeout=30):
                pass
            _, err = process.communicate(timeout=HUNG_SECONDS)
            if process.returncode != 0:
                raise Lost('it could not connect: ' + err)

    def connect_anew(self):
        """Who was killed between Lever's reply and the keyring has lost the token with it."""
        self.n_reconnected += 1
        self.connect()

    def prepare(self):
        self.sandbox.act('app', redirect_uris=[f'http://127.0.0.1:{self.port}/callback'])
        self.sandbox.act('settings', page_size=2)
        state = self.sandbox.view('state')
        self.stages = [each['id'] for each in state['stages']]
        self.reasons = [each['id'] for each in state['archive_reasons']]
        self.before = self.sandbox.view('candidates')['candidates']
        self.run('init', '--name', 'Brinewater Ferries', '--admin', 'ida@brinewater.example')
        self.connect()
        stages = {self.stages[-1]: 'qualified', self.stages[-2]: 'pre_qualified'}
        self.run('settings', 'set', 'status-map',
                 json.dumps({'stages': stages, 'archive_reasons': {self.reasons[0]: 'not_qualified'}}))
        self.run('settings', 'set', 'skip-archived', 'false')

    def select_next(self):
        """One posting more is processed; whether there was one."""
        chosen = {each['posting'] for each in self.postings}
        jobs = json.loads(self.run('jobs', '--all', '--json'))['jobs'] if chosen else []
        if not jobs:
            self.run('jobs', 'select', '--all-external')
            jobs = json.loads(self.run('jobs', '--all', '--json'))['jobs']
            self.run('jobs', 'deselect', *(job['id'] for job in jobs if job['processed']))
        rest = [job for job in jobs if job['external'] and job['posting'] not in chosen]
        if rest:
            self.run('jobs', 'select', rest[0]['id'])
            self.postings.append(rest[0])
        return len(rest) > 0

    def let_time_pass(self):
        """As long as it takes for every lease of the dead to run out."""
        with sqlite3.connect(os.path.join(self.data, 'clara.db'), timeout=30) as database:
            database.execute("UPDATE work SET due = 0 WHERE state = 'claimed'")
            database.execute('UPDATE lease SET until = 0')
        database.close()

    def decided(self):
        """What was decided here, and so should stand in Lever."""
        found = {}
        database = sqlite3.connect(os.path.join(self.data, 'clara.db'), timeout=30)
        for candidacy, who, status in database.execute('SELECT id, opportunity, status FROM candidacy '
                                                       'WHERE opportunity IS NOT NULL').fetchall():
            # A score is told when it places somebody, a change when a person or the mapping makes it.
            placings, changes = (database.execute(
                'SELECT count(*) FROM placement WHERE candidacy = ? AND from_status <> to_status '
                f"AND (placed_by = 'automatic') = {automatic} AND (to_status <> 'to_review' OR NOT {automatic})",
                (candidacy,)).fetchone()[0] for automatic in ('TRUE', 'FALSE'))
            notes = database.execute("SELECT lower(hex(op_id)), kind FROM outbox WHERE opportunity = ? "
                                     "AND kind LIKE '%-note'", (who,)).fetchall()
            found[who] = {'status': status, 'placings': placings, 'changes': changes, 'notes': dict(notes),
                          'candidacy': candidacy.hex(), 'score': self.newest_score(database, candidacy)}
        database.close()
        return found

    @staticmethod
    def newest_score(database, candidacy):
        row = database.execute('SELECT score FROM score WHERE candidacy = ? ORDER BY seq DESC LIMIT 1',
                               (candidacy,)).fetchone()
        return row[0] if row else None

    # Lever

    def listen(self):
        """What is new in the journal."""
        text = self.half + self.journal.read()
        *lines, self.half = text.split('\n')
        entries = [json.loads(line) for line in lines]
        self.entries += entries
        return entries

    def act(self, name, **given):
        try:
            return self.sandbox.act(name, **given)
        except AssertionError:
            # Whoever was meant is gone by now.
            self.log.append(f'{name} {given} was refused')
            return None

    def people_work(self):
        chosen = [each['id'] for each in self.postings]
        there = self.sandbox.view('candidates')['candidates']
        self.people |= people(there)
        for _ in range(self.random.randint(1, 3)):
            who = self.random.choice(there)['id']
            deed = self.random.choice(('stage', 'stage', 'note', 'tags', 'archive', 'applicant', 'applicant', 'delete',
                                       'anonymise', 'move', 'move', 'untag', 'unwrite', 'publish'))
            self.deeds[deed] += 1
            if deed == 'stage':
                self.act('stage', opportunity=who, stage=self.random.choice(self.stages))
            elif deed == 'archive':
                self.act('archive', opportunity=who, reason=self.random.choice([*self.reasons, None]))
            elif deed == 'note':
                self.act('note', opportunity=who, value='Spoke with them. CLARA score 1/100 · qualified · v9')
            elif deed == 'tags':
                self.act('tags', opportunity=who, add=['Diver', 'CLARA'], remove=['Sailor'])
            elif deed == 'applicant':
                self.n_applicants += 1
                made = self.act('applicant', posting=self.random.choice(self.postings)['posting'],
                                level=self.random.choice(('strong', 'middling', 'weak')))
                self.judge.begin_with(self.sandbox.view('candidate', id=made['opportunity']))
            elif deed in ('delete', 'anonymise') and self.random.random() < 0.4:
                self.act(deed, opportunity=who)
            elif deed == 'move':
                self.move()
            elif deed == 'untag':
                self.take_tag_off()
            elif deed == 'unwrite':
                self.delete_note()
            elif deed == 'publish':
                self.publish_newer()

    def take_tag_off(self):
        """A person takes off what Clara has set: it comes back with the next sync."""
        tagged = sorted(who for who, tags in self.judge.tags.items() if tags & OURS)
        if tagged:
            who = self.random.choice(tagged)
            self.act('tags', opportunity=who, remove=sorted(self.judge.tags[who] & OURS))

    def delete_note(self):
        """A person deletes what Clara has written: it stays deleted."""
        written = sorted((note, made[0]) for notes in self.judge.notes.values() for made in notes
                         for note in (made[1],) if note not in self.judge.unmade)
        if written:
            note, who = self.random.choice(written)
            self.act('note-delete', opportunity=who, note=note)

    def publish_newer(self):
        """Somebody weighs otherwise what a job asks for, and presses Publish; that may be killed as well."""
        chosen = self.random.choice(self.postings)
        rubric = json.loads(self.run('rubric', chosen['id'], '--json'))
        for each in rubric['requirements']:
            each['weight'] = self.random.choice((0.2, 0.5, 1.0))
        path = os.path.join(self.folder, 'rubric.json')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(rubric, file)
        self.run('rubric', chosen['id'], '--set', path, statuses=(0, 3))
        self.published[chosen['posting']] += 1
        kill = self.random.choice((None, ('write', self.random.randint(1, 3)), ('effect', self.random.randint(1, 6))))
        self.run_killed(('publish', chosen['id']), kill)

    def move(self):
        """Somebody whose tag stands already, if there is one, becomes another."""
        known = self.decided()
        tagged = [who for who in known if self.judge.tags.get(who, set()) & OURS]
        if known:
            chosen = known[self.random.choice(sorted(tagged or known))]
            others = [status for status in STATUSES if status != chosen['status']]
            self.run('move', chosen['candidacy'], self.random.choice(others), statuses=(0, 1))

    def fail(self):
        for _ in range(self.random.choice((0, 1, 1, 2))):
            kind, match, count = self.random.choice(FAULTS)
            self.act('fault', kind=kind, match=match, count=self.random.randint(1, count),
                     after=self.random.randrange(8), delay=self.random.choice((1, 50, 200)))
        if self.random.random() < 0.2:
            self.act('expire')

    # Killing

    def sync(self, kill):
        return self.run_killed(('sync', '--once'), kill)

    def run_killed(self, words, kill):
        """Whether it was killed, or left something; @kill: how, None: not at all."""
        how, number = kill or (None, 0)
        environment = self.environment(**({'G_MESSAGES_DEBUG': 'all'} if self.n_runs % 2 == 0 else {}))
        if how in INSTANTS:
            environment['CHAOS_AT'] = f'{how}:{number}'
        self.listen()
        began = time.monotonic()
        with tempfile.TemporaryFile('w+', encoding='utf-8') as err:
            process = subprocess.Popen([self.program, '--data-dir', self.data, *words],
                                       stdout=err, stderr=err, env=environment)
            self.watch(process, how, number)
            err.seek(0)
            said = err.read()
        self.seen.add(said)
        if self.watched:
            self.secrets |= keyring_secrets()
        self.let_time_pass()
        self.n_runs += 1
        self.log.append(f'{words[0]} {how} {number}: {process.returncode} after {time.monotonic() - began:.1f} s '
                        f'{said[-600:]}')
        if os.environ.get('CHAOS_KEEP'):
            print('# ' + self.log[-1], flush=True)
        if process.returncode == -signal.SIGKILL:
            self.n_killed += 1
            return True
        if process.returncode == 1 and ('connect' in said or 'revoked' in said):
            self.connect_anew()
        elif process.returncode not in (0, 3):
            raise Lost(f'{words} ended with {process.returncode}: {said[-3000:]}')
        return process.returncode != 0

    def watch(self, process, how, number):
        """Kills it @number milliseconds after it began, or when it has written so often in Lever."""
        began, written, next_look = time.monotonic(), 0, 0.0
        while True:
            if self.watched and time.monotonic() - began >= next_look:
                look_at(process.pid, self.seen)
                next_look += 0.3
            try:
                process.wait(timeout=0.003)
                return
            except subprocess.TimeoutExpired:
                pass
            written += sum(1 for each in self.listen() if each['kind'] == 'write' and each.get('by') == 'api')
            passed = time.monotonic() - began
            if how == 'time' and passed * 1000 > number or how == 'write' and written >= number:
                process.kill()
                process.wait()
                return
            if passed > HUNG_SECONDS:
                process.kill()
                process.wait()
                raise Lost('sync hung')

    def draw(self):
        drawn = self.random.random()
        if drawn < 0.2:
            return 'time', self.random.randint(20, 1500)
        if drawn < 0.55:
            return 'write', self.random.randint(1, 4)
        name = self.random.choice(sorted(INSTANTS))
        return name, self.random.randint(1, INSTANTS[name])

    def run_all(self):
        """What the judge says; nothing of a campaign that went well. Raises Lost where it came to no end."""
        self.prepare()
        self.judge = judge = Judge(self.before)
        n_judged = 0
        while self.n_killed < self.kills:
            if self.n_runs > MAX_RUNS_A_KILL * self.kills:
                raise Lost('it is hardly ever killed')
            kill = self.draw()
            if self.n_runs % SELECT_EVERY == 0 and self.select_next():
                # All of it is read now, page by page.
                kill = 'mark', self.random.randint(1, 3)
            self.people_work()
            self.fail()
            self.sync(kill)
            self.listen()
            judge.read(self.entries[n_judged:])
            n_judged = len(self.entries)
            if judge.wrong:
                return judge.wrong
        return self.finish(judge, n_judged)

    def finish(self, judge, n_judged):
        """Lever is well again and nobody works there: what should stand there does, after a while."""
        self.sandbox.act('faults-clear')
        for _ in range(6):
            if not self.sync(None):
                break
        else:
            raise Lost('it never became calm: ' + self.log[-1])
        judge.read(self.entries[n_judged:])
        n_judged = len(self.entries)
        for _ in range(2):
            self.move()
        self.sync(None)
        for each in self.postings:
            self.published[each['posting']] += 1
            self.run('publish', each['id'])
        self.listen()
        judge.read(self.entries[n_judged:])
        judge.finish(self.sandbox.view('candidates')['candidates'], self.decided(),
                     self.published)
        return judge.wrong
