# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace with a job and candidates, made by the command line, for tests of the desktop that begin later."""
import json
import os
import subprocess


class Sample:
    def __init__(self, build, source, folder):
        self.cli = os.path.join(build, 'src', 'cli', 'clara-cli')
        self.data = os.path.join(source, 'data', 'samples')
        self.folder = folder
        self.run('init', '--name', 'Brinewater Ferries', '--admin', 'ida@brinewater.example')

    def run(self, *words):
        done = subprocess.run([self.cli, '--data-dir', self.folder, *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0, '%s: %s' % (' '.join(words), done.stderr)
        return done.stdout

    def ask(self, *words):
        return json.loads(self.run(*words, '--json'))

    def job_text(self, name):
        with open(os.path.join(self.data, 'jobs', name + '.txt'), encoding='utf-8') as file:
            return file.read()

    def add_job(self, name):
        return self.ask('jobs', 'add', '--file', os.path.join(self.data, 'jobs', name + '.txt'))['id']

    def import_resumes(self, job, *names):
        self.run('import', job, *(os.path.join(self.data, 'resumes', name) for name in names))

    def cards(self, job):
        """Everybody, column by column, the best first, each with the column's status."""
        return [{**card, 'status': column['status']} for column in self.ask('board', '--job', job)['columns']
                for card in column['candidacies']]
