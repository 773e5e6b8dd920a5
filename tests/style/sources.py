# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for each source file alone: licence, shape, size, words."""
import ast
import re
import shutil
import subprocess

MAX_FILE, MAX_FUNCTION = 600, 90
FORMATTER_MAJOR = '14'

LICENCE = re.compile(r'SPDX-License-Identifier: ([\w.+-]+)')
OURS = 'GPL-3.0-or-later'
# The extractor program links MuPDF, so its sources may carry MuPDF's licence.
EXTRACTOR, EXTRACTORS = 'src/documents/extractor/', 'AGPL-3.0-or-later'

# Put together from halves, so that this file does not name what it forbids.
WORDS = re.compile(r'\b(' + '|'.join(['TO' 'DO', 'FIX' 'ME', 'X' 'XX', 'HA' 'CK']) + r')\b')
MACHINE = re.compile(r'(?<![\w.])/(' + '|'.join(['work', 'farm', 'root', 'home/[a-z]+', 'tmp/h']) + r')/')
SLEEPS = re.compile(r'\b(?:g_usleep|usleep|nanosleep|sleep)\s*\(')
PYTHON_BY_PATH = re.compile(r'^#!.*\benv\s+(?:-S\s+)?python|^#!(?!/usr/bin/python3\b).*python'
                            r'|^[ \t]*(?:exec[ \t]+)?python3?[ \t]+[-\w./"$]'
                            r"|find_(?:program|installation)[ \t]*\([ \t]*'python", re.MULTILINE)


# Texts of others: they are as they are.
FOREIGN = ('COPYING', 'COPYING.AGPL')


class Skip(Exception):
    """The check cannot be made here; the message says why."""


def check_licence(tree):
    """every source and script says its licence in its first lines"""
    for name in tree.sources():
        found = LICENCE.search('\n'.join(tree.read(name).split('\n')[:3]))
        if not found:
            yield f'{name}: no SPDX-License-Identifier in its first three lines'
        elif found.group(1) != OURS and not (name.startswith(EXTRACTOR) and found.group(1) == EXTRACTORS):
            yield f'{name}: its licence is {found.group(1)}, not {OURS}'


def check_pragma(tree):
    """every header begins with #pragma once"""
    for name in tree.ending('.h'):
        code = re.sub(r'/\*.*?\*/|//[^\n]*', '', tree.read(name), flags=re.DOTALL).strip()
        if not code.startswith('#pragma once'):
            yield f'{name}: its first line of code is not #pragma once'


def check_file_size(tree):
    """a file is about one thing"""
    for name in tree.sources():
        lines = tree.read(name).count('\n')
        if lines > MAX_FILE:
            yield f'{name}: {lines} lines, over {MAX_FILE}'


def c_functions(text):
    """(first line, lines) of each function: in GNU style its braces stand alone in the first column."""
    start = None
    for number, line in enumerate(text.split('\n'), 1):
        if line == '{':
            start = number
        elif line == '}' and start is not None:
            yield start, number - start - 1
            start = None


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno


def check_function_size(tree):
    """a function fits a screen"""
    for name in tree.sources():
        text = tree.read(name)
        if name.endswith(('.c', '.h')):
            functions = c_functions(text)
        elif name.endswith('.py') or text.startswith('#!/usr/bin/python3'):
            functions = python_functions(text)
        else:
            continue
        for line, length in functions:
            if length > MAX_FUNCTION:
                yield f'{name}:{line}: a function of {length} lines, over {MAX_FUNCTION}'


def check_formatting(tree):
    """every .c file stands as clang-format 14 leaves it"""
    program = shutil.which('clang-format-14') or shutil.which('clang-format')
    if not program:
        raise Skip('no clang-format here')
    version = subprocess.run([program, '--version'], capture_output=True, text=True).stdout
    if not re.search(rf'version {FORMATTER_MAJOR}\.', version):
        raise Skip(f'the house is formatted by clang-format {FORMATTER_MAJOR}; here is {version.strip()}')
    if not tree.has('.clang-format'):
        yield '.clang-format is missing'
        return
    files = tree.ending('.c')
    if not files:
        return
    ran = subprocess.run([program, '--dry-run', '--style=file', *files], cwd=tree.root, capture_output=True, text=True)
    seen = sorted(set(re.findall(r'^([^:\n]+):\d+:\d+: (?:warning|error)', ran.stderr, re.MULTILINE)))
    yield from (f'{name}: not formatted; run ./build-aux/lint --fix' for name in seen)
    if ran.returncode != 0 and not seen:
        yield f'clang-format failed: {ran.stderr.strip()[:300]}'


def check_words(tree):
    """nothing is left half done"""
    for name in tree.texts():
        if '/corpus/' in name or name.startswith('data/samples/') or name in FOREIGN:
            continue
        for number, line in enumerate(tree.read(name).split('\n'), 1):
            if WORDS.search(line):
                yield f'{name}:{number}: {line.strip()[:90]}'


def check_machine(tree):
    """no path of one machine stands anywhere"""
    for name in tree.texts():
        for number, line in enumerate(tree.read(name).split('\n'), 1):
            if MACHINE.search(line):
                yield f'{name}:{number}: {line.strip()[:90]}'


def check_python(tree):
    """scripts name /usr/bin/python3, not the python3 that comes first in PATH"""
    for name in tree.sources() + [n for n in tree.files if n.endswith('meson.build')]:
        if name.endswith(('.c', '.h')):
            continue
        for found in PYTHON_BY_PATH.finditer(tree.read(name)):
            line = tree.read(name).count('\n', 0, found.start()) + 1
            yield f'{name}:{line}: {found.group(0).strip()}'


def check_sleep(tree):
    """a test waits for the result, it does not sleep"""
    for name in tree.sources():
        text = tree.read(name)
        if not name.startswith('tests/') or name.startswith('tests/style/'):
            continue
        shell = re.search(r'^\s*sleep\s', text, re.MULTILINE) if text.startswith('#!') and 'sh' in text.split('\n')[0] else None
        found = SLEEPS.search(text) or shell
        if found:
            yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: a test that sleeps"


CHECKS = [check_licence, check_pragma, check_file_size, check_function_size, check_formatting, check_words,
          check_machine, check_python, check_sleep]
