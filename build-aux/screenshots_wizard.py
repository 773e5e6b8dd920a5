# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the wizard, for build-aux/screenshots."""
import os
import urllib.request

import clara_browser as browser
import clara_lever
import clara_ui as ui
from gi.repository import GLib


def wizard(studio, build, place):
    """Every page of the wizard, over a workspace that is new, with a local Lever and a browser that says yes."""
    clara_lever.PROGRAM = os.path.join(build, 'src', 'sandbox', 'clara-lever-sandbox')
    with clara_lever.Sandbox('--opportunities', '40', '--postings', '6') as sandbox:
        studio.environment = {'CLARA_LEVER_API_URL': sandbox.line['api_url'],
                              'CLARA_LEVER_AUTH_URL': sandbox.line['auth_url'], 'CLARA_LEVER_RATE': '1000'}
        studio.start(place)
        ui.wait_for(lambda: studio.clara.is_enabled('win.new-job'), 'the workspace')
        studio.take('home-empty')
        walk_wizard(studio, sandbox, browser.Note(place, studio.config))
        studio.clara.act('app.settings', GLib.Variant('s', 'integrations'))
        window = studio.another('Preferences')
        studio.clara.find(name='Connected and active')
        ui.rest(0.5)
        studio.take('integrations-connected', window)
        studio.stop()
        studio.environment = {}


def walk_wizard(studio, sandbox, note):
    clara = studio.clara
    clara.act('app.connect')
    window = studio.another('Add New Integration')
    studio.take('wizard-choose', window)
    ui.xdo('mousemove', *clara.place_of(clara.find(role='list item', name='Lever')))
    ui.xdo('click', 1)
    clara.find(role='push button', name='Connect')
    ui.rest(0.5)
    studio.take('wizard-connect', window)
    clara.write(clara.find(role='text', name='Client ID'), sandbox.line['client_id'])
    clara.write(clara.find(name='Client Secret', role='text'), sandbox.line['client_secret'])
    clara.press(role='push button', name='Connect')
    url = note.take()
    ui.rest(0.5)
    studio.take('wizard-browser', window)
    reply = sandbox.raw('GET', url[len(sandbox.line['auth_url']):] + '&auto=deny')
    urllib.request.urlopen(reply.headers['Location'])
    clara.find(name='Lever Did Not Let Clara In')
    studio.take('wizard-refused', window)
    clara.press(role='push button', name='Try Again')
    ui.rest(0.5)
    clara.press(role='push button', name='Connect')
    reply = sandbox.raw('GET', note.take()[len(sandbox.line['auth_url']):] + '&auto=accept')
    urllib.request.urlopen(reply.headers['Location'])
    for name, heading in (('permissions', 'Lever Lets Clara In'), ('jobs', 'Which Jobs Shall Clara Process?'),
                          ('candidates', 'Whom Shall Clara Screen?'),
                          ('follow-ups', 'When Shall Clara Suggest Questions?'),
                          ('mapping', 'What Does a Stage in Lever Say?'),
                          ('webhooks', 'How Does Clara Learn of Changes?'), ('done', 'Connected and Active')):
        clara.find(name=heading)
        if name == 'jobs':
            clara.press(role='push button', name='Select All')
        if name == 'mapping':
            clara.find(part='candidates of your jobs')
        if name == 'done':
            clara.find(part='came in, with', timeout=60)
        ui.rest(0.5)
        studio.take('wizard-' + name, window)
        clara.press(role='push button', name='Show Jobs' if name == 'done' else 'Continue')
