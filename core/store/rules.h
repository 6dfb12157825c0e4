// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rule.h"
#include "core/store/database.h"

#include <QSet>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// The rules of the office, one row a version that is never changed, and what second people entered.
class RuleRepository
{
public:
    RuleRepository(Database &database, const security::CellCipher &cells);

    // The newest version; the standard rules when none was ever set.
    base::Result<model::RuleSet> newest() const;
    base::Result<QList<model::RuleSet>> versions() const; // newest first
    // Gives it the next version's number and returns it.
    base::Result<model::RuleSet> append(model::RuleSet rules);

    base::Result<QList<model::SecondEntry>> secondEntries(const model::DocumentId &id) const;
    // An entry by nobody says that one is wanted.
    base::Result<> putSecondEntry(const model::DocumentId &id, const model::SecondEntry &entry,
                                  bool agreed);
    // Documents that wait for a second person.
    base::Result<QSet<model::DocumentId>> waitingForSecond() const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
