# SPDX-License-Identifier: GPL-3.0-or-later
"""The browser of the session: a real one, which a hand answers, or one that only notes where it was sent."""
import os
import subprocess

from clara_ui import rest, wait_for, xdo


def make_default(folder, script, config=None):
    """Has the desktop open web addresses with a script."""
    path = os.path.join(folder, 'browser')
    with open(path, 'w', encoding='utf-8') as file:
        file.write('#!/bin/sh\n' + script + '\n')
    os.chmod(path, 0o755)
    applications = os.path.join(os.environ['XDG_DATA_HOME'], 'applications')
    os.makedirs(applications, exist_ok=True)
    with open(os.path.join(applications, 'test-browser.desktop'), 'w', encoding='utf-8') as file:
        file.write(f'[Desktop Entry]\nType=Application\nName=Browser\nExec={path} %u\n'
                   'MimeType=x-scheme-handler/http;x-scheme-handler/https;\n')
    with open(os.path.join(config or os.environ['XDG_CONFIG_HOME'], 'mimeapps.list'), 'w', encoding='utf-8') as file:
        file.write('[Default Applications]\nx-scheme-handler/http=test-browser.desktop\n'
                   'x-scheme-handler/https=test-browser.desktop\n')


class Note:
    """Nobody answers; where one would have is in a file."""

    def __init__(self, folder, config=None):
        self.path = os.path.join(folder, 'sent-to')
        make_default(folder, f'echo "$1" > {self.path}.new && mv {self.path}.new {self.path}', config)

    def take(self):
        url = wait_for(lambda: os.path.exists(self.path) and open(self.path, encoding='utf-8').read().strip(),
                       'the browser')
        os.remove(self.path)
        return url


class Chromium:
    """A person with a browser."""

    def __init__(self, folder):
        # One that is still closing takes no new page: each has a profile of its own.
        # As root there is no sandbox of its own; what it opens are pages of this machine alone.
        make_default(folder, 'exec chromium --no-sandbox --no-first-run --disable-gpu --password-store=basic '
                     f'--disable-background-networking --user-data-dir="$(mktemp -d -p {folder})" "$@" >/dev/null 2>&1')

    def windows(self, title):
        done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title], capture_output=True, text=True,
                              check=False)
        return done.stdout.split()

    def wait(self, title):
        return wait_for(lambda: self.windows(title), 'a page called ' + title, 60)[0]

    def answer(self, *keys, until):
        """Gives the page the focus, and types until it has been heard."""
        page = self.wait('Connect an app')
        xdo('windowactivate', '--sync', page)

        def heard():
            if until():
                return True
            xdo('key', '--window', '0', *keys)
            rest(0.7)
            return until()
        wait_for(heard, 'the answer', 60)

    def close(self):
        for each in set(self.windows('Chromium')):
            subprocess.run(['xdotool', 'windowclose', each], check=False, capture_output=True)
        wait_for(lambda: not self.windows('Chromium'), 'the browser to close', 30)
