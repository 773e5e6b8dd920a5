# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the days with Lever, for build-aux/screenshots."""
import os

import clara_lever
import clara_ui as ui
from clara_connected import Connected
from gi.repository import GLib

NAMES = ('lever-home', 'lever-popover', 'lever-publish', 'lever-weather', 'lever-weather-home', 'lever-outbox-waiting',
         'lever-outbox-empty', 'lever-outbox-needs-you', 'lever-jobs-chosen', 'lever-jobs', 'lever-open', 'lever-reconnect',
         'lever-reconnect-preferences')


def lever(studio, build, work):
    """A connected workspace in which a morning's news have come together, and what Lever does meanwhile."""
    clara_lever.PROGRAM = os.path.join(build, 'src', 'sandbox', 'clara-lever-sandbox')
    with clara_lever.Sandbox('--opportunities', '24', '--postings', '4') as sandbox:
        here = Connected(build, sandbox, os.path.join(work, 'lever-' + studio.condition))
        here.set_up()
        studio.environment = here.env
        studio.start(here.place)
        ui.wait_for(lambda: studio.clara.is_enabled('win.new-job'), 'the workspace')
        try:
            photograph(studio, here)
        finally:
            studio.stop()
            studio.environment = {}


def photograph(studio, here):
    ui.wait_for(lambda: here.cards() and all(card['score'] is not None or card.get('reason') for card in here.cards()),
                'the scores', 60)
    gather_news(studio, here)
    show_home(studio)
    studio.take('lever-home')
    show_popover(studio)
    show_publish(studio, here)
    show_weather(studio, here)
    show_needs(studio, here)
    show_jobs(studio)
    show_open(studio, here)
    show_end(studio, here)


def has(studio, part):
    return next((True for node in ui.walk(studio.clara.root()) if part in ui.name_of(node) or part in ui.text_of(node)),
                False)


def see(studio, part, timeout=40.0):
    ui.wait_for(lambda: has(studio, part), 'words: ' + part, timeout)
    ui.rest(0.5)


def take_dialog(studio, name):
    """A question over the middle of the window."""
    window = ui.wait_for(lambda: next((one[0] for one in studio.clara.windows()
                                       if one[0] != studio.main and one[4] > 100), None), 'a question')
    _, _, width, height = studio.geometry(window)
    ui.xdo('windowmove', window, (studio.width - width) // 2, max(0, (studio.height - height) // 2))
    ui.rest(0.3)
    studio.take(name)


def show_home(studio):
    while studio.clara.is_enabled('win.back'):
        studio.clara.act('win.back')
        ui.rest(0.3)
    studio.clara.act('win.view', GLib.Variant('s', 'home'))
    ui.rest(0.5)


def show_board(studio, here):
    studio.clara.act('app.open-job', GLib.Variant('s', here.first['id']))
    studio.clara.find(role='list item', part='Candidate ')


def gather_news(studio, here):
    """New applicants, a card that Lever moved elsewhere than a person did, and one of which the score says otherwise."""
    for name in ('Zebulon Quistlethorn', 'Ottoline Marrow'):
        here.sandbox.act('applicant', posting=here.first['posting'], name=name,
                         email=name.split()[0].lower() + '@wharfmail.example')
    cards = sorted((card for card in here.cards() if card['score'] is not None), key=lambda card: card['score'])
    here.run('move', cards[0]['id'], 'qualified')
    here.run('move', cards[-1]['id'], 'qualified')
    here.sandbox.act('stage', opportunity=cards[-1]['opportunity'], stage=here.stage)
    here.known = cards[-1]
    here.change_rubric()
    show_home(studio)
    studio.clara.act('app.sync')
    see(studio, 'new applicants for')
    see(studio, 'the mapping says')
    see(studio, 'now says')


def show_popover(studio):
    button = next(node for node in studio.clara.find_all(part='Last sync') if ui.role_of(node) in ('toggle button', *ui.BUTTONS))
    ui.xdo('mousemove', *studio.clara.place_of(button))
    ui.xdo('click', 1)
    ui.rest(0.7)
    studio.take('lever-popover')
    ui.xdo('key', 'Escape')
    ui.rest(0.3)


def show_publish(studio, here):
    show_board(studio, here)
    ui.wait_for(lambda: here.run('publish', here.first['id'], '--dry-run')['notes'] > 0, 'a newer score', 60)
    ui.wait_for(lambda: studio.clara.is_enabled('win.publish'), 'Publish')
    studio.clara.act('win.publish')
    see(studio, 'Written in Lever')
    take_dialog(studio, 'lever-publish')
    ui.xdo('key', 'Escape')
    ui.rest(0.5)


def settle(studio, here):
    """All is well again, and nothing waits."""
    here.sandbox.act('faults-clear')
    studio.clara.act('win.outbox')

    def is_settled():
        studio.clara.act('app.sync')
        return has(studio, 'Lever Has Everything')
    ui.wait_for(is_settled, 'the end of what waits', 90)


def show_weather(studio, here):
    settle(studio, here)
    here.sandbox.act('fault', kind='503', count=100000, match='* /v1/*')
    show_board(studio, here)
    studio.clara.act('app.sync')
    see(studio, 'Lever Is Unavailable')
    studio.clara.act('win.move-candidacies', GLib.Variant('(ass)', ([here.known['id']], 'not_qualified')))
    ui.wait_for(lambda: here.card(here.known['id'])['status'] == 'not_qualified', 'the move')
    see(studio, 'change')
    studio.take('lever-weather')
    show_home(studio)
    see(studio, 'for Lever')
    studio.take('lever-weather-home')
    studio.clara.act('win.outbox')
    see(studio, 'Note: moved to Not Qualified')
    studio.take('lever-outbox-waiting')
    settle(studio, here)
    ui.wait_for(lambda: not has(studio, 'Lever Is Unavailable'), 'the end of the weather', 40)
    ui.rest(0.5)
    studio.take('lever-outbox-empty')


def show_needs(studio, here):
    here.sandbox.act('fault', kind='403', count=2, match='POST /v1/opportunities/*/notes*')
    show_board(studio, here)
    studio.clara.act('win.move-candidacies', GLib.Variant('(ass)', ([here.known['id']], 'qualified')))
    studio.clara.act('win.outbox')
    see(studio, 'Lever does not permit it')
    studio.take('lever-outbox-needs-you')


def show_jobs(studio):
    show_home(studio)
    studio.clara.act('win.view', GLib.Variant('s', 'jobs'))
    ui.rest(0.5)
    studio.take('lever-jobs-chosen')
    studio.clara.act('app.choose-jobs')
    window = studio.another('Jobs')
    studio.clara.find(part='On the External Job Site')
    ui.rest(0.5)
    studio.take('lever-jobs', window)
    studio.close('Jobs')


def show_open(studio, here):
    show_board(studio, here)
    studio.clara.act('app.open-candidacy', GLib.Variant('s', here.known['id']))
    ui.wait_for(lambda: studio.clara.is_enabled('win.open-in-lever'), 'the candidate')
    ui.rest(1)
    studio.clara.act('win.open-in-lever')
    see(studio, 'Lever shows who it is')
    take_dialog(studio, 'lever-open')
    ui.xdo('key', 'Escape')
    ui.rest(0.5)


def show_end(studio, here):
    show_home(studio)
    here.sandbox.act('revoke', mode='at-once')
    studio.clara.act('app.sync')
    see(studio, 'Lever Lets Clara In No More', 60)
    studio.take('lever-reconnect')
    studio.clara.act('app.settings', GLib.Variant('s', 'integrations'))
    window = studio.another('Preferences')
    ui.rest(0.8)
    studio.take('lever-reconnect-preferences', window)
    studio.close('Preferences')
