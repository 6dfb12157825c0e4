// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

QJsonObject entryJson(const workflow::PeopleView::Entry &entry)
{
    QJsonObject object = model::toJson(QList<model::Person>{entry.person}).first().toObject();
    object[u"has_password"_s] = entry.hasPassword;
    object[u"temporary_password"_s] = entry.temporary;
    return object;
}

int listPeople(workflow::PeopleDesk &desk, const Console &console)
{
    const auto view = desk.view();
    if (!view)
        return console.fail(view.error());
    if (!view->signIn)
        console.say(CommandLine::tr("Nobody signs in to this workspace."));
    QJsonArray lines;
    for (const workflow::PeopleView::Entry &entry : view->people) {
        lines.append(entryJson(entry));
        const QString roles = model::roleNames(entry.person.roles);
        console.say(
            u"%1  %2  %3"_s.arg(entry.person.name, roles.isEmpty() ? u"-"_s : roles,
                                entry.person.active ? QString() : CommandLine::tr("inactive")));
    }
    console.emitJson(lines);
    return ExitOk;
}

// Nothing when a role is called what nobody knows.
std::optional<model::Person> personFrom(const QString &name, const QCommandLineParser &parser)
{
    model::Person person;
    person.name = name;
    person.team = parser.value(u"team"_s);
    person.login = parser.value(u"login"_s);
    person.seesPersonalData = !parser.isSet(u"no-personal-data"_s);
    person.seesWholePages = !parser.isSet(u"no-whole-pages"_s);
    const QStringList given = parser.values(u"role"_s);
    for (const QString &word : given) {
        const model::Roles before = person.roles;
        for (const model::Role role : model::allRoles()) {
            if (model::roleName(role) == word)
                person.roles |= role;
        }
        if (person.roles == before)
            return {};
    }
    return person;
}

base::Result<base::Secret> givenPassword(const QCommandLineParser &parser)
{
    return readSecretFile(parser.value(u"password-file"_s));
}

int say(const base::Result<> &done, const QString &name, const Console &console)
{
    if (!done)
        return console.fail(done.error(), name);
    console.say(name);
    console.emitJson(QJsonObject{{u"name"_s, name}});
    return ExitOk;
}

// The recovery key alone opens the workspace then, whatever else would.
int recoverPerson(const QString &name, const QCommandLineParser &parser, const Console &console)
{
    const auto line = readSecretFile(parser.value(u"recovery-key-file"_s));
    if (!line)
        return console.fail(line.error());
    auto key = security::parseRecoveryKey(QString::fromUtf8(line->view()));
    if (!key)
        return console.fail(key.error());
    const auto password = givenPassword(parser);
    if (!password)
        return console.fail(password.error());
    OpenOptions options;
    options.directory = workspaceDirectory(parser);
    options.unlock.recoveryKey = std::move(*key);
    options.unlock.keyFile = false;
    auto context = AppContext::open(std::move(options));
    if (!context)
        return console.fail(context.error());
    return say((*context)->office().people().recover(name, *password), name, console);
}

int changePeople(workflow::PeopleDesk &desk, const QString &what, const QString &name,
                 const QString &actor, const QCommandLineParser &parser, const Console &console)
{
    if (what == u"activate"_s || what == u"deactivate"_s)
        return say(desk.setActive(name, what == u"activate"_s, actor), name, console);
    if (what == u"password"_s) {
        const auto password = givenPassword(parser);
        return password ? say(desk.setPassword(name, *password, actor), name, console)
                        : console.fail(password.error());
    }
    const auto person = personFrom(name, parser);
    if (!person)
        return console.misuse(CommandLine::tr("countersign people: --role knows back_office, "
                                              "reviewer, legal and administrator"));
    if (what == u"add"_s)
        return say(desk.save(*person, {}, actor), name, console);
    const auto password = givenPassword(parser);
    return password ? say(desk.beginSignIn(*person, *password), name, console)
                    : console.fail(password.error());
}

} // namespace

void declarePeople(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({u"role"_s,
                      CommandLine::tr("What the person may do: back_office, reviewer, legal, "
                                      "administrator; may be given several times."),
                      u"ROLE"_s});
    parser.addOption({u"team"_s, CommandLine::tr("The person's team."), u"TEAM"_s});
    parser.addOption({u"login"_s,
                      CommandLine::tr("The person's account of this computer, for commands."),
                      u"ACCOUNT"_s});
    parser.addOption(
        {u"no-personal-data"_s, CommandLine::tr("Personal data is masked for the person.")});
    parser.addOption(
        {u"no-whole-pages"_s, CommandLine::tr("The person is shown only the lines of fields.")});
    parser.addOption(
        {u"password-file"_s,
         CommandLine::tr("File whose first line is the person's password; - for standard input."),
         u"FILE"_s});
    parser.addOption({u"recovery-key-file"_s,
                      CommandLine::tr("File whose first line is the workspace's recovery key."),
                      u"FILE"_s});
    parser.addPositionalArgument(
        u"WHAT"_s,
        CommandLine::tr(
            "list, begin NAME, add NAME, password NAME, deactivate NAME, activate NAME, "
            "recover NAME."));
}

int runPeople(const QCommandLineParser &parser, const Console &console)
{
    const QString what = parser.positionalArguments().value(0);
    const QString name = parser.positionalArguments().value(1);
    const QStringList known{u"begin"_s,    u"add"_s,        u"password"_s,
                            u"activate"_s, u"deactivate"_s, u"recover"_s};
    const bool lists = what.isEmpty() || what == u"list"_s;
    if (!lists && (!known.contains(what) || name.isEmpty()))
        return console.misuse(CommandLine::tr("countersign people: say what to do, and with whom; "
                                              "see countersign people --help"));
    if (what == u"recover"_s)
        return recoverPerson(name, parser, console);
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::PeopleDesk &desk = (*context)->office().people();
    if (lists)
        return listPeople(desk, console);
    return changePeople(desk, what, name, commandActor((*context)->office()), parser, console);
}

} // namespace countersign::app
