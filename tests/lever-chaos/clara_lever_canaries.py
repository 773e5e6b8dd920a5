# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for what nobody may see: secrets, tokens, names and addresses, in what a running `clara-cli sync` shows."""
import contextlib
import json
import os
import resource
import signal
import subprocess

import gi

gi.require_version('Secret', '1')
from gi.repository import GLib, Secret  # noqa: E402

# What Clara's arguments, environment and messages never hold, whatever the account.
ALWAYS = ('Bearer ', 'Basic ', 'refresh_token', 'access_token', 'client_secret')


def keyring_items():
    """What the keyring holds of Clara's. Another campaign may take something away while it is listed: then again."""
    schema = Secret.Schema.new('org.clara.Clara.Secret', Secret.SchemaFlags.NONE,
                               {'id': Secret.SchemaAttributeType.STRING})
    flags = Secret.SearchFlags.ALL | Secret.SearchFlags.UNLOCK | Secret.SearchFlags.LOAD_SECRETS
    for _ in range(20):
        with contextlib.suppress(GLib.Error):
            return [item.retrieve_secret_sync(None).get_text()
                    for item in Secret.password_search_sync(schema, {}, flags, None)]
    raise AssertionError('the keyring cannot be read')


def keyring_secrets():
    """Every token and key that the keyring holds now; the sandbox shows none."""
    found = set()
    for text in keyring_items():
        held = json.loads(text)
        found |= {held[name] for name in ('api_key', 'client_secret', 'refresh_token', 'access_token') if name in held}
    return found


def people(candidates):
    """Names and addresses of candidates."""
    found = set()
    for each in candidates:
        found |= {each['name'], *(each['emails'] or ()), *(phone['value'] for phone in each['phones'] or ())}
    return {text for text in found if text and len(text) > 4}


def family(pid):
    """The process and all that it started, with their ids."""
    found, rest = [], [pid]
    while rest:
        each = rest.pop()
        found.append(each)
        try:
            for task in os.listdir(f'/proc/{each}/task'):
                with open(f'/proc/{each}/task/{task}/children', encoding='ascii') as file:
                    rest += [int(child) for child in file.read().split()]
        except OSError:
            # It has ended meanwhile.
            pass
    return found


def look_at(pid, seen):
    """Adds arguments and environment of the process and its children to @seen."""
    for each in family(pid):
        for name in ('cmdline', 'environ'):
            try:
                with open(f'/proc/{each}/{name}', encoding='utf-8', errors='replace') as file:
                    seen.add(file.read())
            except OSError:
                pass


def allow_core():
    """For the child, before it begins: a core as large as it may be."""
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    if os.geteuid() == 0:
        most = resource.RLIM_INFINITY
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def crash(arguments, environment, folder, is_ready):
    """What is left in @folder when the program crashes at work, and what limits it had."""
    # The sanitizer would forbid cores by itself, which would prove nothing.
    options = os.environ.get('ASAN_OPTIONS', '') + ':disable_coredump=0'
    with subprocess.Popen(arguments, cwd=folder, env={**environment, 'ASAN_OPTIONS': options.lstrip(':')},
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=allow_core) as process:
        is_ready(process)
        with open(f'/proc/{process.pid}/limits', encoding='ascii') as file:
            limits = [line for line in file if line.startswith('Max core file size')][0].split()[4:6]
        process.send_signal(signal.SIGABRT)
        process.wait(timeout=60)
        assert process.returncode == -signal.SIGABRT, process.returncode
    return os.listdir(folder), limits
