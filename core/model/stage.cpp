// SPDX-License-Identifier: Apache-2.0
#include "core/model/stage.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

using enum Stage;

// One row a permitted step. Everything else is refused.
constexpr std::array stageSteps = {
    std::pair{Captured, Recognized},
    std::pair{Captured, Failed},
    std::pair{Recognized, InReview},
    std::pair{Recognized, Approved},
    std::pair{Recognized, Rejected},
    std::pair{Recognized, Failed},
    std::pair{InReview, Approved},
    std::pair{InReview, Rejected},
    std::pair{Approved, InReview}, // reopened before anything was sent
    std::pair{Approved, OutForSignature},
    std::pair{Approved, Verified}, // an already signed paper contract
    std::pair{Approved, Archived},
    std::pair{Approved, Rejected},
    std::pair{OutForSignature, Signed},
    std::pair{OutForSignature, Declined},
    std::pair{OutForSignature, Voided},
    std::pair{OutForSignature, Expired},
    std::pair{Signed, Verified},
    std::pair{Verified, Archived},
    std::pair{Signed, Archived}, // filed although the check did not pass, by a person's decision
    std::pair{Rejected, InReview},
    std::pair{Declined, InReview},
    std::pair{Declined, Approved},
    std::pair{Voided, InReview},
    std::pair{Voided, Approved},
    std::pair{Expired, InReview},
    std::pair{Expired, Approved},
    std::pair{Failed, Captured}, // tried again
};

} // namespace

QString stageName(Stage stage)
{
    switch (stage) {
    case Captured:
        return u"captured"_s;
    case Recognized:
        return u"recognized"_s;
    case InReview:
        return u"in_review"_s;
    case Approved:
        return u"approved"_s;
    case OutForSignature:
        return u"out_for_signature"_s;
    case Signed:
        return u"signed"_s;
    case Verified:
        return u"verified"_s;
    case Archived:
        return u"archived"_s;
    case Rejected:
        return u"rejected"_s;
    case Declined:
        return u"declined"_s;
    case Voided:
        return u"voided"_s;
    case Expired:
        return u"expired"_s;
    case Failed:
        return u"failed"_s;
    }
    return {};
}

QList<Stage> allStages()
{
    return {Captured, Recognized, InReview, Approved, OutForSignature, Signed, Verified,
            Archived, Rejected,   Declined, Voided,   Expired,         Failed};
}

base::Result<Stage> parseStage(const QString &name)
{
    for (const Stage stage : allStages()) {
        if (stageName(stage) == name)
            return stage;
    }
    return base::Error{base::ErrorKind::InvalidInput, u"stage.unknown"_s, {{u"stage"_s, name}}};
}

bool canMove(Stage from, Stage to)
{
    return std::find(stageSteps.begin(), stageSteps.end(), std::pair{from, to}) != stageSteps.end();
}

bool isSideExit(Stage stage)
{
    return stage == Rejected || stage == Declined || stage == Voided || stage == Expired
        || stage == Failed;
}

} // namespace countersign::model
