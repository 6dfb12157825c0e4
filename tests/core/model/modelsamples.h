// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

// Values with every member set, so that a round trip that forgets one is found.
namespace countersign::test
{

inline model::Evidence fullEvidence()
{
    model::Evidence evidence;
    evidence.pageIndex = 2;
    evidence.boxes = {{0.1, 0.2, 0.3, 0.04}, {0.1, 0.25, 0.15, 0.04}};
    evidence.firstWord = 17;
    evidence.lastWord = 21;
    return evidence;
}

inline model::FieldCandidate fullCandidate()
{
    model::FieldCandidate candidate;
    candidate.key = model::FieldKey::Amount;
    candidate.raw = QStringLiteral("EUR 1.200,00 \u2013 \"netto\"");
    candidate.normalised = QStringLiteral("1200.00 EUR");
    candidate.confidence = 0.8125;
    candidate.evidence = fullEvidence();
    candidate.issues
        = {{QStringLiteral("amount.currency_assumed"), model::IssueSeverity::Hint},
           {QStringLiteral("amount.sum_differs"), model::IssueSeverity::Contradiction}};
    candidate.qualifier = QStringLiteral("total");
    candidate.group = 4;
    candidate.producer = QStringLiteral("amount/1");
    return candidate;
}

inline model::FieldValue fullValue()
{
    model::FieldValue value;
    value.id
        = model::FieldId::parse(QStringLiteral("018f3a7e-9c1d-7abc-8def-0123456789ab")).value();
    value.key = model::FieldKey::Amount;
    value.raw = QStringLiteral("EUR 1.200,00");
    value.value = QStringLiteral("1250.00 EUR");
    value.confidence = 0.1;
    value.origin = model::FieldOrigin::Corrected;
    value.state = model::FieldState::Corrected;
    value.evidence = fullEvidence();
    value.issues = {{QStringLiteral("amount.sum_differs"), model::IssueSeverity::Doubt}};
    value.alternatives = {fullCandidate()};
    value.qualifier = QStringLiteral("total");
    value.group = 1;
    value.producer = QStringLiteral("amount/1");
    value.reviewer = QStringLiteral("Robin Example");
    value.decidedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30, 1, 250), Qt::UTC);
    return value;
}

} // namespace countersign::test
