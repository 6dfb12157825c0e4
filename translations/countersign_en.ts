<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n layout</numerusform>
            <numerusform>%n layouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counterparty(s)</source>
        <translation>
            <numerusform>%n counterparty</numerusform>
            <numerusform>%n counterparties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) in a row</source>
        <translation>
            <numerusform>%n wrong try</numerusform>
            <numerusform>%n wrong tries in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n page(s) differ from what was sent</source>
        <translation>
            <numerusform>%n page differs from what was sent</numerusform>
            <numerusform>%n pages differ from what was sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Names of fields, and how many fields besides.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings compete</source>
        <translation>
            <numerusform>%n reading competes</numerusform>
            <numerusform>%n readings compete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaptureScreen</name>
    <message numerus="yes">
        <source>%n document(s) taken in</source>
        <translation>
            <numerusform>%n document taken in</numerusform>
            <numerusform>%n documents taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) set aside</source>
        <translation>
            <numerusform>%n page set aside</numerusform>
            <numerusform>%n pages set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheets seem to be missing in %n place(s)</source>
        <translation>
            <numerusform>Sheets seem to be missing in %n place</numerusform>
            <numerusform>Sheets seem to be missing in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents seem to begin in %n place(s)</source>
        <translation>
            <numerusform>A document seems to begin in %n place</numerusform>
            <numerusform>Documents seem to begin in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckPanel</name>
    <message numerus="yes">
        <source>%n remark(s) in the report; the exported files hold all of them.</source>
        <translation>
            <numerusform>%n remark in the report; the exported files hold it.</numerusform>
            <numerusform>%n remarks in the report; the exported files hold all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::DashboardScreen</name>
    <message numerus="yes">
        <source>%n drawn value(s) wait in review.</source>
        <translation>
            <numerusform>%n drawn value waits in review.</numerusform>
            <numerusform>%n drawn values wait in review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n contract(s)</source>
        <translation>
            <numerusform>Export %n contract</numerusform>
            <numerusform>Export %n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already.</source>
        <translation>
            <numerusform>%n file of this name is there already.</numerusform>
            <numerusform>%n files of these names are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportRun</name>
    <message numerus="yes">
        <source>%n more could not be exported.</source>
        <translation>
            <numerusform>%n more could not be exported.</numerusform>
            <numerusform>%n more could not be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldListModel</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldPanel</name>
    <message numerus="yes">
        <source>Comments: %n new</source>
        <translation>
            <numerusform>Comments: %n new</numerusform>
            <numerusform>Comments: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want no more than a yes: approving shows them side by side.</source>
        <translation>
            <numerusform>%n wants no more than a yes: approving shows it once more.</numerusform>
            <numerusform>%n want no more than a yes: approving shows them side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilingLine</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n value(s).</source>
        <translation>
            <numerusform>This concerns %n value.</numerusform>
            <numerusform>This concerns %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupVerifier</name>
    <message numerus="yes">
        <source>%n field(s) confirmed.</source>
        <translation>
            <numerusform>%n field confirmed.</numerusform>
            <numerusform>%n fields confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestController</name>
    <message numerus="yes">
        <source>%n contract(s) added. They are being read.</source>
        <translation>
            <numerusform>%n contract added. It is being read.</numerusform>
            <numerusform>%n contracts added. They are being read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestReport</name>
    <message numerus="yes">
        <source>%n contract(s) added</source>
        <translation>
            <numerusform>%n contract added</numerusform>
            <numerusform>%n contracts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already</source>
        <translation>
            <numerusform>%n of them there already</numerusform>
            <numerusform>%n of them there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them locked</source>
        <translation>
            <numerusform>%n of them locked</numerusform>
            <numerusform>%n of them locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LastLook</name>
    <message numerus="yes">
        <source>Last look: %n value(s) that want no more than a yes</source>
        <translation>
            <numerusform>Last look: %n value that wants no more than a yes</numerusform>
            <numerusform>Last look: %n values that want no more than a yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LearningPanel</name>
    <message numerus="yes">
        <source>Learned from %n document(s)</source>
        <translation>
            <numerusform>Learned from %n document</numerusform>
            <numerusform>Learned from %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested on the newest %n document(s)</source>
        <translation>
            <numerusform>Tested on the newest %n document</numerusform>
            <numerusform>Tested on the newest %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxDialog</name>
    <message numerus="yes">
        <source>It works: %n message(s) to look at.</source>
        <translation>
            <numerusform>It works: %n message to look at.</numerusform>
            <numerusform>It works: %n messages to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxPart</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being written</source>
        <translation>
            <numerusform>%n still being written</numerusform>
            <numerusform>%n still being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n contract(s) mention you.</source>
        <translation>
            <numerusform>%n contract mentions you.</numerusform>
            <numerusform>%n contracts mention you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MemoryPage</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>%n entry taken in.</numerusform>
            <numerusform>%n entries taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageWords</name>
    <message numerus="yes">
        <source>%n punch hole(s)</source>
        <translation>
            <numerusform>%n punch hole</numerusform>
            <numerusform>%n punch holes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streak(s) from the scanner</source>
        <translation>
            <numerusform>%n streak from the scanner</numerusform>
            <numerusform>%n streaks from the scanner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PhoneDialog</name>
    <message numerus="yes">
        <source>%n page(s) are coming…</source>
        <translation>
            <numerusform>%n page is coming…</numerusform>
            <numerusform>%n pages are coming…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) taken in.</source>
        <translation>
            <numerusform>%n contract taken in.</numerusform>
            <numerusform>%n contracts taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PrintRun</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueScreen</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadAgainDialog</name>
    <message numerus="yes">
        <source>&amp;All %n page(s)</source>
        <translation>
            <numerusform>&amp;All %n page</numerusform>
            <numerusform>&amp;All %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewScreen</name>
    <message numerus="yes">
        <source>Reading %n page(s) again.</source>
        <translation>
            <numerusform>Reading %n page again.</numerusform>
            <numerusform>Reading %n pages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n value(s) changed.</source>
        <translation>
            <numerusform>Read again: %n value changed.</numerusform>
            <numerusform>Read again: %n values changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n confirmed.</source>
        <extracomment>%1 is a group of fields</extracomment>
        <translation>
            <numerusform>%1: %n confirmed.</numerusform>
            <numerusform>%1: %n confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This looks like “%1”, captured on %2: %3 of %n page(s) equal.</source>
        <translation>
            <numerusform>This looks like “%1”, captured on %2: %3 of %n page is equal.</numerusform>
            <numerusform>This looks like “%1”, captured on %2: %3 of %n pages are equal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RuleForm</name>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would change.</source>
        <translation>
            <numerusform>%n queued contract of %1 would change.</numerusform>
            <numerusform>%n queued contracts of %1 would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ScanPanel</name>
    <message numerus="yes">
        <source>%n sheet(s) kept</source>
        <translation>
            <numerusform>%n sheet kept</numerusform>
            <numerusform>%n sheets kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchableSave</name>
    <message numerus="yes">
        <source>%n searchable PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n searchable PDF written to %1.</numerusform>
            <numerusform>%n searchable PDFs written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SeparatorDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sheet sent to the printer.</numerusform>
            <numerusform>%n sheets sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementStrip</name>
    <message numerus="yes">
        <source>Stated %n time(s)</source>
        <translation>
            <numerusform>Stated %n time</numerusform>
            <numerusform>Stated %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differently</source>
        <translation>
            <numerusform>%n differently</numerusform>
            <numerusform>%n differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StrengthMeter</name>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Too short: at least %n character.</numerusform>
            <numerusform>Too short: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TargetPanel</name>
    <message numerus="yes">
        <source>at most %1 wrong: %2 of %n decision(s)</source>
        <extracomment>&quot;at most 1.8 % wrong: 2 of 412 decisions&quot;</extracomment>
        <translation>
            <numerusform>at most %1 wrong: %2 of %n decision</numerusform>
            <numerusform>at most %1 wrong: %2 of %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too often wrong: %1 of %n decision(s)</source>
        <translation>
            <numerusform>too often wrong: %1 of %n decision</numerusform>
            <numerusform>too often wrong: %1 of %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken from %1, %2 of %n past decision(s) would have passed without a look (%3).</source>
        <translation>
            <numerusform>Taken from %1, %2 of %n past decision would have passed without a look (%3).</numerusform>
            <numerusform>Taken from %1, %2 of %n past decisions would have passed without a look (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been wrong; surely no more than %1 are.</source>
        <translation>
            <numerusform>%n of them would have been wrong; surely no more than %1 are.</numerusform>
            <numerusform>%n of them would have been wrong; surely no more than %1 are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TeachingDialog</name>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would be read differently.</source>
        <extracomment>%1 is a number of contracts</extracomment>
        <translation>
            <numerusform>%n queued contract of %1 would be read differently.</numerusform>
            <numerusform>%n queued contracts of %1 would be read differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) read again.</source>
        <translation>
            <numerusform>%n contract read again.</numerusform>
            <numerusform>%n contracts read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThumbnailModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBar</name>
    <message numerus="yes">
        <source>Reading %n contract(s)</source>
        <translation>
            <numerusform>Reading %n contract</numerusform>
            <numerusform>Reading %n contracts</numerusform>
        </translation>
    </message>
</context>
</TS>
