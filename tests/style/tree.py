# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree that is checked: what git tracks or would track; without git, every file outside the build folders."""
import functools
import os
import subprocess

BINARY = ('.png', '.pdf', '.docx', '.doc', '.odt', '.ico', '.jpg', '.jpeg', '.gz', '.zip', '.bin')


class Tree:
    def __init__(self, root):
        self.root = os.path.abspath(root)
        self.files = sorted(self._tracked() or self._walked())

    def _tracked(self):
        git = ['git', '-C', self.root]
        try:
            top = subprocess.run([*git, 'rev-parse', '--show-toplevel'], capture_output=True, text=True)
            if top.returncode != 0 or os.path.realpath(top.stdout.strip()) != os.path.realpath(self.root):
                return []
            listed = subprocess.run([*git, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
                                    capture_output=True, text=True, check=True).stdout
        except OSError:
            return []
        return {name for name in listed.split('\0') if name and os.path.isfile(self.path(name))}

    def _walked(self):
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = [f for f in folders if f not in ('.git', '__pycache__') and not f.startswith('_build')]
            found += [os.path.relpath(os.path.join(folder, name), self.root) for name in names]
        return found

    def path(self, name):
        return os.path.join(self.root, name)

    @functools.lru_cache(maxsize=None)
    def read(self, name):
        with open(self.path(name), encoding='utf-8', errors='replace') as file:
            return file.read()

    def has(self, name):
        return os.path.isfile(self.path(name))

    def ending(self, *endings):
        return [name for name in self.files if name.endswith(endings)]

    def texts(self):
        return [name for name in self.files if not name.endswith(BINARY)]

    def is_script(self, name):
        return not name.endswith(BINARY) and self.read(name).startswith('#!')

    def sources(self):
        """C, Python, and everything that starts with #!."""
        return [name for name in self.files if name.endswith(('.c', '.h', '.py')) or self.is_script(name)]
