// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/answers.h"
#include "core/store/database.h"

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// What was offered and what people made of it: one sealed row a document, beside what was learned.
class AnswerRepository
{
public:
    AnswerRepository(Database &database, const security::CellCipher &cells);

    // Without answers when there are none yet.
    base::Result<model::DocumentAnswers> of(const model::DocumentId &document) const;
    base::Result<> put(const model::DocumentAnswers &answers, const QDateTime &now);
    // Of approved documents, those touched last first.
    base::Result<QList<model::DocumentAnswers>> approved(int mostDocuments) const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
