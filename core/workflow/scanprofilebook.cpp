// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/scanprofilebook.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString profilesKey = u"scan.profiles"_s;
const QString standardProfileKey = u"scan.profile.standard"_s;
const QString scannersKey = u"scan.scanners"_s;

base::Result<> storeProfiles(Unit &unit, const ScanProfiles &book)
{
    QJsonArray array;
    for (const capture::ScanProfile &profile : book.profiles)
        array.append(capture::toJson(profile));
    CS_TRY(unit.settings.setValue(profilesKey, array));
    return unit.settings.setValue(standardProfileKey, book.standard.toString());
}

base::Result<> recordOf(Unit &unit, const QString &actor, const QString &action,
                        const QString &name)
{
    return unit.record(actor, action, {}, {{u"name"_s, name}});
}

void sortProfiles(ScanProfiles &book)
{
    std::sort(book.profiles.begin(), book.profiles.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

KnownScanner scannerOf(const QJsonObject &json)
{
    return {{json[u"name"_s].toString(), json[u"vendor"_s].toString(), json[u"model"_s].toString(),
             json[u"kind"_s].toString()},
            QDateTime::fromString(json[u"seen_at"_s].toString(), Qt::ISODateWithMs),
            json[u"here"_s].toBool()};
}

base::Result<> storeScanners(Unit &unit, const QList<KnownScanner> &scanners)
{
    QJsonArray array;
    for (const KnownScanner &known : scanners)
        array.append(QJsonObject{{u"name"_s, known.device.name},
                                 {u"vendor"_s, known.device.vendor},
                                 {u"model"_s, known.device.model},
                                 {u"kind"_s, known.device.kind},
                                 {u"seen_at"_s, known.seenAt.toString(Qt::ISODateWithMs)},
                                 {u"here"_s, known.isHere}});
    return unit.settings.setValue(scannersKey, array);
}

KnownScanner &entryFor(QList<KnownScanner> &scanners, const QString &device)
{
    const auto found = std::find_if(scanners.begin(), scanners.end(),
                                    [&](const auto &known) { return known.device.name == device; });
    if (found != scanners.end())
        return *found;
    scanners.append(KnownScanner{{device, {}, {}, {}}, {}, false});
    return scanners.last();
}

} // namespace

base::Result<ScanProfiles> scanProfiles(Unit &unit)
{
    const auto stored = unit.settings.value(profilesKey);
    if (!stored)
        return stored.error();
    const auto standard = unit.settings.value(standardProfileKey);
    if (!standard)
        return standard.error();
    ScanProfiles book;
    const QJsonArray array = stored->toArray();
    for (const QJsonValue &entry : array) {
        const auto profile = capture::scanProfileFromJson(entry.toObject());
        if (!profile)
            return profile.error();
        book.profiles.append(*profile);
    }
    sortProfiles(book);
    const auto id = capture::ScanProfileId::parse(standard->toString());
    if (id && book.find(*id))
        book.standard = *id;
    return book;
}

base::Result<ScanProfiles> saveScanProfile(Unit &unit, capture::ScanProfile profile,
                                           const QString &actor)
{
    auto book = scanProfiles(unit);
    if (!book)
        return book;
    profile.name = profile.name.simplified();
    if (profile.id.isNull())
        profile.id = capture::ScanProfileId::generate();
    const capture::ScanProfile *namesake = book->named(profile.name);
    if (profile.name.isEmpty() || (namesake && namesake->id != profile.id))
        return base::Error{base::ErrorKind::InvalidInput, u"scan.profile_name"_s, {}};
    book->profiles.removeIf([&](const auto &other) { return other.id == profile.id; });
    book->profiles.append(profile);
    if (book->standard.isNull())
        book->standard = profile.id;
    sortProfiles(*book);
    CS_TRY(storeProfiles(unit, *book));
    CS_TRY(recordOf(unit, actor, u"scanning.profile_saved"_s, profile.name));
    return book;
}

base::Result<ScanProfiles> removeScanProfile(Unit &unit, const capture::ScanProfileId &id,
                                             const QString &actor)
{
    auto book = scanProfiles(unit);
    if (!book)
        return book;
    const capture::ScanProfile *there = book->find(id);
    if (!there)
        return book;
    const QString name = there->name;
    book->profiles.removeIf([&id](const auto &profile) { return profile.id == id; });
    if (book->standard == id)
        book->standard
            = book->profiles.isEmpty() ? capture::ScanProfileId() : book->profiles.first().id;
    CS_TRY(storeProfiles(unit, *book));
    CS_TRY(recordOf(unit, actor, u"scanning.profile_removed"_s, name));
    return book;
}

base::Result<ScanProfiles> setStandardScanProfile(Unit &unit, const capture::ScanProfileId &id,
                                                  const QString &actor)
{
    auto book = scanProfiles(unit);
    if (!book)
        return book;
    const capture::ScanProfile *chosen = book->find(id);
    if (!chosen)
        return base::Error{base::ErrorKind::NotFound, u"scan.profile_missing"_s, {}};
    book->standard = id;
    CS_TRY(storeProfiles(unit, *book));
    CS_TRY(recordOf(unit, actor, u"scanning.profile_chosen"_s, chosen->name));
    return book;
}

base::Result<QList<KnownScanner>> knownScanners(Unit &unit)
{
    const auto stored = unit.settings.value(scannersKey);
    if (!stored)
        return stored.error();
    QList<KnownScanner> scanners;
    const QJsonArray array = stored->toArray();
    for (const QJsonValue &entry : array)
        scanners.append(scannerOf(entry.toObject()));
    std::stable_sort(scanners.begin(), scanners.end(),
                     [](const auto &a, const auto &b) { return a.seenAt > b.seenAt; });
    return scanners;
}

base::Result<QList<KnownScanner>> rememberScanners(Unit &unit,
                                                   const QList<capture::ScanDevice> &found)
{
    auto scanners = knownScanners(unit);
    if (!scanners)
        return scanners;
    for (KnownScanner &known : *scanners)
        known.isHere = false;
    for (const capture::ScanDevice &device : found)
        entryFor(*scanners, device.name) = {device, unit.clock.now(), true};
    CS_TRY(storeScanners(unit, *scanners));
    return knownScanners(unit);
}

base::Result<> rememberScanner(Unit &unit, const QString &device)
{
    auto scanners = knownScanners(unit);
    if (!scanners)
        return scanners.error();
    KnownScanner &known = entryFor(*scanners, device);
    known.seenAt = unit.clock.now();
    known.isHere = true;
    return storeScanners(unit, *scanners);
}

base::Result<QList<KnownScanner>> forgetScanner(Unit &unit, const QString &device,
                                                const QString &actor)
{
    auto scanners = knownScanners(unit);
    if (!scanners)
        return scanners;
    scanners->removeIf([&device](const auto &known) { return known.device.name == device; });
    CS_TRY(storeScanners(unit, *scanners));
    CS_TRY(recordOf(unit, actor, u"scanning.scanner_forgotten"_s, device));
    return scanners;
}

} // namespace countersign::workflow
