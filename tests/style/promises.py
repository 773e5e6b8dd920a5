# SPDX-License-Identifier: GPL-3.0-or-later
"""What README.md and CONTRIBUTING.md say exists does exist."""
import glob
import json
import os
import re
import subprocess

from sources import Skip

DOCUMENTS = ('README.md', 'CONTRIBUTING.md')
FENCE = re.compile(r'^```[^\n]*\n(.*?)^```', re.DOTALL | re.MULTILINE)
QUOTED = re.compile(r'`([^`\n]+)`')
COMMAND = re.compile(r'(?<![\w./])\./([\w.-]+(?:/[\w.-]+)*)')
SUITE = re.compile(r'--suite[ =]([\w-]+)|build-aux/test(?: --long)?((?: [a-z][\w-]*)+)')
SUITE_ROW = re.compile(r'^\| `([a-z][\w-]*)` \|', re.MULTILINE)
LOOKS_LIKE_PATH = re.compile(r'[\w.@+*-]+(?:/[\w.@+*-]+)*/?')
FILE_ENDING = re.compile(r'\.(?:md|c|h|py|in|xml|build|txt|page|json|svg|ui|sha256|AGPL)$')
STAGES = {'bench', 'figures', 'fuzz', 'lint'}     # of build-aux/test, beside the suites of meson


def documents(tree):
    return [name for name in DOCUMENTS if tree.has(name)]


def code_in(text):
    """What stands between backticks, in fences or in lines."""
    fenced = FENCE.findall(text)
    return fenced, QUOTED.findall(FENCE.sub('', text))


def is_path(word):
    if not LOOKS_LIKE_PATH.fullmatch(word) or word.startswith(('-', '_build')):
        return False
    return '/' in word or FILE_ENDING.search(word) is not None


def check_present(tree):
    """README.md and CONTRIBUTING.md are there, and README.md shows the two commands"""
    for name in DOCUMENTS:
        if not tree.has(name):
            yield f'{name} is missing'
    for command in ('build-aux/run', 'build-aux/test'):
        if tree.has('README.md') and './' + command not in tree.read('README.md'):
            yield f'README.md does not show ./{command}'
    if not tree.has('.ci/run') or 'build-aux/test' not in tree.read('.ci/run'):
        yield '.ci/run does not call build-aux/test'


def check_paths(tree):
    """every path in backticks exists"""
    for document in documents(tree):
        for word in code_in(tree.read(document))[1]:
            if is_path(word) and not glob.glob(tree.path(word.rstrip('/'))):
                yield f'{document}: `{word}` does not exist'


def check_commands(tree):
    """every ./command exists and can be run"""
    for document in documents(tree):
        fenced, quoted = code_in(tree.read(document))
        for command in sorted({found for code in fenced + quoted for found in COMMAND.findall(code)}):
            if command.startswith('_build'):
                continue
            if not tree.has(command):
                yield f'{document}: ./{command} does not exist'
            elif not os.access(tree.path(command), os.X_OK):
                yield f'{document}: ./{command} has no run bit'


def suites_of_build(build):
    found = set()
    for kind in ('--tests', '--benchmarks'):
        listed = subprocess.run(['/usr/bin/meson', 'introspect', build, kind], capture_output=True, text=True, check=True)
        found |= {suite.rpartition(':')[2] for test in json.loads(listed.stdout) for suite in test['suite']}
    return found


def suites_of_text(tree):
    """Without a build folder: what the meson files say in plain words."""
    found = set()
    for name in tree.files:
        if not name.endswith('meson.build'):
            continue
        text = re.sub(r'^\s*#[^\n]*', '', tree.read(name), flags=re.MULTILINE)
        for value in re.findall(r'\bsuite\s*:\s*(\[[^\]]*\]|[^,\s)]+)', text):
            words = re.findall(r"'([^']+)'", value)
            if not words or re.search(r'[+%@]|\.format', value):
                raise Skip(f'{name} computes the name of a suite: only a build folder tells it')
            found |= set(words)
    return found


def existing_suites(tree):
    build = os.environ.get('CLARA_BUILD_ROOT')
    if build and os.path.samefile(tree.root, os.environ.get('CLARA_SOURCE_ROOT', '.')):
        return suites_of_build(build)
    return suites_of_text(tree)


def check_suites(tree):
    """every test suite that is named exists"""
    there = None
    for document in documents(tree):
        fenced, quoted = code_in(tree.read(document))
        named = set()
        for code in fenced + quoted:
            for one, several in SUITE.findall(code):
                named |= {one} - {''} | set(several.split())
        if named and there is None:
            there = existing_suites(tree) | STAGES
        yield from (f'{document}: there is no suite {suite}' for suite in sorted(named - (there or set())))


def check_suites_told(tree):
    """every test suite has its row in the table of CONTRIBUTING.md"""
    if not tree.has('CONTRIBUTING.md'):
        return
    told = set(SUITE_ROW.findall(tree.read('CONTRIBUTING.md')))
    yield from (f'CONTRIBUTING.md does not say what the suite {suite} measures'
                for suite in sorted(existing_suites(tree) - told))


CHECKS = [check_present, check_paths, check_commands, check_suites, check_suites_told]
