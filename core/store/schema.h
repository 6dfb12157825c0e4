// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// The scripts of the migration catalogue, one function a version, never edited once released.
namespace countersign::store
{

QString schemaVersion1();
QString schemaVersion2(); // previews of pages
QString schemaVersion3(); // how well each page can be read
QString schemaVersion4(); // what decisions taught
QString schemaVersion5(); // stacks of paper on their way in
QString schemaVersion6(); // casework, decisions, second entries, samples, rules
QString schemaVersion7(); // what pages were made of whose pictures were edited
QString schemaVersion8(); // sketches of pages, by which the same paper is known again
QString schemaVersion9(); // what came through inlets, where documents came from

} // namespace countersign::store
