// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/itemtable.h"

#include "core/extraction/money.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostRows = 400;
constexpr qsizetype mostTables = 20;
constexpr int strangeRows = 2; // in a row end a table
constexpr int rowsAbove = 12; // of a page on which a table goes on
constexpr double columnReach = 0.09; // of the page's width

enum class ColumnKind { Position, Description, Quantity, Unit, Price, Amount, Other };

struct Column {
    ColumnKind kind = ColumnKind::Other;
    double left = 0;
    double right = 0;
};

QRegularExpression tablePattern(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// What a column's head says. The special stands before the general.
std::optional<ColumnKind> columnKindOf(const QString &head)
{
    struct Row {
        ColumnKind kind;
        QRegularExpression pattern;
    };
    static const std::array rows = {
        Row{ColumnKind::Other,
            tablePattern(
                u"^(?:vat|tax|discount|rebate|mwst|ust|rabatt|tva|remise|iva|dto|descuento)\\b|"
                "\\b(?:due|delivery|start|end) date\\b|^(?:due|date|datum|termin|fecha|when|f.llig)\\b|%$"_s)},
        Row{ColumnKind::Price,
            tablePattern(
                u"\\bunit (?:price|cost|rate)|price per|\\b(?:hourly|daily|day) "
                u"rate|^rate\\b|^(?:price|"
                "each)\\b|einzelpreis|e-?preis|st\\x{00FC}ckpreis|preis "
                "je|stundensatz|tagessatz|^(?:preis|"
                "satz)\\b|prix unit|^p\\.?\\s?u\\b|^(?:prix|taux|tarif)\\b|precio(?: unit| /|$)|^tarifa|p\\. ?unit"_s)},
        Row{ColumnKind::Amount,
            tablePattern(
                u"\\bamount\\b|\\b(?:line |net "
                u")?total\\b|^(?:fees?|cost|charge|value|sum)\\b|\\bfees?$|"
                "betrag|gesamt|summe|^g-?preis|^(?:verg\\x{00FC}tung|honorar|kosten)|montant|"
                "importe|^honora|^valor"_s)},
        Row{ColumnKind::Quantity,
            tablePattern(
                u"^(?:qty|quantity|quant|hours?|hrs|days|units|no\\. "
                u"of|menge|anzahl|stunden|tage|st\\x{00FC}ck|"
                "qt[e\\x{00E9}]|quantit[e\\x{00E9}]|nombre|heures|jours|cantidad|cant|horas|uds?)\\b"_s)},
        Row{ColumnKind::Unit,
            tablePattern(u"^(?:unit|uom|u/m|einheit|einh|me|unit[e\\x{00E9}]|unidad|ud)\\.?$"_s)},
        Row{ColumnKind::Description,
            tablePattern(
                u"description|^(?:services?|product|items?|article|deliverables?|milestones?|phase|"
                u"role|"
                "resource|task|work|goods|particulars|details)\\b|bezeichnung|beschreibung|"
                "leistung|artikel|"
                "d[e\\x{00E9}]signation|libell[e\\x{00E9}]|prestation|descripci|concepto|servicio|producto"_s)},
        Row{ColumnKind::Position,
            tablePattern(
                u"^(?:pos|position|no|nr|#|line|item no|n\\x{00B0}|r\\x{00E9}f|ref|code|sku|lfd)\\b\\.?|^#$"_s)},
    };
    if (head.size() > 40)
        return std::nullopt;
    for (const Row &row : rows) {
        if (row.pattern.match(head).hasMatch())
            return row.kind;
    }
    return std::nullopt;
}

bool hasColumn(const QList<Column> &columns, ColumnKind kind)
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [kind](const Column &column) { return column.kind == kind; });
}

// A head names what is sold and what it costs; every cell of it must be a column's name, one that
// is not known left out.
QList<Column> columnsOf(const TableRow &row)
{
    QList<Column> columns;
    int unknown = 0;
    for (const TableCell &cell : row.cells) {
        const auto kind = columnKindOf(cell.text);
        unknown += kind ? 0 : 1;
        columns.append({kind.value_or(ColumnKind::Other), cell.left, cell.right});
    }
    if (!hasColumn(columns, ColumnKind::Description)) { // "Item", "Pos." may be all there is
        for (Column &column : columns) {
            if (column.kind == ColumnKind::Position) {
                column.kind = ColumnKind::Description;
                break;
            }
        }
    }
    const bool priced = hasColumn(columns, ColumnKind::Amount)
        || (hasColumn(columns, ColumnKind::Price) && hasColumn(columns, ColumnKind::Quantity));
    if (columns.size() < 2 || unknown > 1 || !priced
        || !hasColumn(columns, ColumnKind::Description))
        return {};
    // Two columns for prices: the last one is the sum.
    return columns;
}

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Quantity || kind == ColumnKind::Price || kind == ColumnKind::Amount
        || kind == ColumnKind::Other || kind == ColumnKind::Position;
}

// Figures stand below their head's right end, its middle, or its left end.
double distanceTo(const Column &column, const TableCell &cell)
{
    return std::min({std::abs(column.right - cell.right),
                     std::abs((column.left + column.right) / 2 - cell.centre()),
                     std::abs(column.left - cell.left)});
}

const Column *columnOf(const QList<Column> &columns, const TableCell &cell)
{
    const Column *nearest = nullptr;
    double least = columnReach;
    for (const Column &column : columns) {
        const double distance = distanceTo(column, cell);
        if (isNumeric(column.kind) && distance < least) {
            least = distance;
            nearest = &column;
        }
    }
    return nearest;
}

bool isTotalLabel(const QString &text)
{
    static const QRegularExpression label = tablePattern(
        u"^(?:sub-?\\s?total|(?:grand |net |gross |invoice |contract |estimated "
        u")?total|sum\\b|total|balance due|vat\\b|(?:sales )?"
        "tax\\b|zwischensumme|(?:gesamt|netto|brutto|end)\\w*|summe|mwst|ust\\b|(?:zzgl|inkl)\\.?"
        "\\s|umsatzsteuer|"
        "mehrwertsteuer|sous-total|tva\\b|montant total|net \\x{00E0} payer|subtotal|base imponible|iva\\b|importe total)"_s);
    return label.match(text).hasMatch();
}

bool isCarriedForward(const QString &text)
{
    static const QRegularExpression carried
        = tablePattern(u"carried forward|brought forward|\\x{00FC}bertrag|report\\b|suma y sigue|"
                       "suma anterior|continued"_s);
    return carried.match(text).hasMatch();
}

// What one row below a head holds.
struct ParsedRow {
    ItemRow item;
    QString unit;
    double textLeft = 1;
    double textRight = 0;
    bool numbers = false;
};

// "12 h", "40 hours": the number, and the rest behind it.
std::optional<qint64> countOf(const QString &text)
{
    static const QRegularExpression counted
        = tablePattern(u"^(?<n>[\\d.,']{1,12})\\s*[\\p{L}.\\x{00B2}\\x{00B3}()]{1,14}$"_s);
    const QRegularExpressionMatch match = counted.match(text);
    return match.hasMatch() ? numberOfCell(match.captured(u"n"_s)) : std::nullopt;
}

void putNumber(ParsedRow &row, ColumnKind kind, qint64 number)
{
    switch (kind) {
    case ColumnKind::Quantity:
        row.item.quantity = number;
        break;
    case ColumnKind::Price:
        row.item.price = number;
        break;
    case ColumnKind::Amount:
        row.item.amount = number;
        break;
    case ColumnKind::Position:
    case ColumnKind::Description:
    case ColumnKind::Unit:
    case ColumnKind::Other:
        return;
    }
    row.numbers = true;
}

void putText(ParsedRow &row, const QList<Column> &columns, const TableCell &cell)
{
    for (const Column &column : columns) {
        const bool below
            = cell.centre() > column.left - 0.01 && cell.centre() < column.right + 0.01;
        if (below
            && (column.kind == ColumnKind::Unit || column.kind == ColumnKind::Position
                || (column.kind == ColumnKind::Other && cell.text.size() < 24)))
            return;
    }
    row.item.description += row.item.description.isEmpty() ? cell.text : u' ' + cell.text;
    row.textLeft = std::min(row.textLeft, cell.left);
    row.textRight = std::max(row.textRight, cell.right);
}

ParsedRow parsedRow(const TableRow &printed, const QList<Column> &columns)
{
    ParsedRow row;
    for (const TableCell &cell : printed.cells) {
        const Column *column = columnOf(columns, cell);
        auto number = numberOfCell(cell.text);
        if (!number && column != nullptr && column->kind == ColumnKind::Quantity)
            number = countOf(cell.text);
        if (number && column != nullptr)
            putNumber(row, column->kind, *number);
        else
            putText(row, columns, cell);
    }
    return row;
}

// Reads one table, page by page.
class TableReader
{
public:
    TableReader(const DocumentText &text, QList<Column> columns)
        : m_text(text)
        , m_columns(std::move(columns))
    {
        m_table.discounted = hasColumn(m_columns, ColumnKind::Other);
        for (const Column &column : std::as_const(m_columns)) {
            if (column.kind == ColumnKind::Description)
                m_textLeft = column.left;
        }
    }

    ItemTable read(int page, const QList<TableRow> &rows, qsizetype header)
    {
        m_table.firstPage = page;
        m_table.boxes.append(rows.at(header).box);
        m_table.header = rows.at(header).cells.constFirst().span;
        readRows(rows, header + 1, true);
        while (!m_ended && ++page < m_text.pageCount())
            readNextPage(tableRows(m_text, page));
        return m_table;
    }

private:
    void readNextPage(const QList<TableRow> &rows)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(rowsAbove, rows.size()); ++i) {
            const QList<Column> again = columnsOf(rows.at(i));
            if (again.size() == m_columns.size()) {
                m_columns = again;
                readRows(rows, i + 1, false);
                return;
            }
            const ParsedRow parsed = parsedRow(rows.at(i), m_columns);
            if (from == 0 && isItem(parsed))
                from = i + 1;
        }
        if (from > 0)
            readRows(rows, from - 1, false);
        else
            m_ended = true;
    }

    bool isItem(const ParsedRow &row) const
    {
        const bool priced = hasColumn(m_columns, ColumnKind::Amount) ? row.item.amount.has_value()
                                                                     : row.item.price.has_value();
        return priced && !row.item.description.isEmpty();
    }

    void readRows(const QList<TableRow> &rows, qsizetype from, bool firstPage)
    {
        int strange = 0;
        for (qsizetype i = from; i < rows.size() && !m_ended; ++i) {
            const bool taken = take(rows.at(i));
            strange = taken ? 0 : strange + 1;
            m_ended = strange >= strangeRows || m_table.rows.size() >= mostRows
                || (!taken && !m_table.totals.isEmpty());
            if (taken && firstPage)
                m_table.boxes.append(rows.at(i).box);
        }
        m_ended = m_ended || !m_table.totals.isEmpty();
    }

    bool take(const TableRow &printed)
    {
        const QString text = printed.text();
        const ParsedRow row = parsedRow(printed, m_columns);
        if (isCarriedForward(text))
            return true;
        if (isTotalLabel(row.item.description.isEmpty() ? text : row.item.description)) {
            if (const auto total = lastNumber(printed))
                m_table.totals.append(*total);
            return !m_table.rows.isEmpty();
        }
        if (!m_table.totals.isEmpty())
            return false;
        if (isItem(row)) {
            m_table.rows.append(row.item);
            return true;
        }
        // A description that runs over its line's end.
        const bool below = !row.numbers && !row.item.description.isEmpty()
            && row.textLeft > m_textLeft - 0.03 && row.textRight < firstNumberLeft() + 0.02;
        if (!below || m_table.rows.isEmpty())
            return false;
        m_table.rows.last().description += u' ' + row.item.description;
        return true;
    }

    static std::optional<qint64> lastNumber(const TableRow &printed)
    {
        for (auto cell = printed.cells.crbegin(); cell != printed.cells.crend(); ++cell) {
            if (const auto number = numberOfCell(cell->text))
                return number;
            if (const auto number = numberOfCell(cell->text.section(u' ', -1)))
                return number;
        }
        return std::nullopt;
    }

    double firstNumberLeft() const
    {
        double left = 1;
        for (const Column &column : m_columns) {
            if (column.kind == ColumnKind::Quantity || column.kind == ColumnKind::Price
                || column.kind == ColumnKind::Amount)
                left = std::min(left, column.left);
        }
        return left;
    }

    const DocumentText &m_text;
    QList<Column> m_columns;
    ItemTable m_table;
    double m_textLeft = 0;
    bool m_ended = false;
};

// Worth looking at row by row.
bool mayHaveTable(const QString &page)
{
    static const QRegularExpression head = tablePattern(
        u"amount|total|price|fee|cost|betrag|gesamt|preis|summe|verg\\x{00FC}tung|montant|prix|importe|precio"_s);
    static const QRegularExpression what = tablePattern(
        u"description|service|product|item|article|deliverable|milestone|phase|role|resource|task|"
        u"bezeichnung|beschreibung|leistung|artikel|"
        "d[e\\x{00E9}]signation|prestation|libell|descripci|concepto|servicio|producto"_s);
    static const QRegularExpression sum(u"\\d[.,]\\d{2}\\b|\\d{1,3}[.,']\\d{3}\\b"_s);
    auto sums = sum.globalMatch(page);
    for (int i = 0; i < 2; ++i) {
        if (!sums.hasNext())
            return false;
        sums.next();
    }
    return head.match(page).hasMatch() && what.match(page).hasMatch();
}

} // namespace

std::optional<qint64> numberOfCell(const QString &printed)
{
    static const QRegularExpression form = tablePattern(
        u"^(?<less>[(-])?\\s*(?:[A-Z]{3}|US\\$|[$\\x{20AC}\\x{00A3}])?\\s*(?<less2>-)?\\s*"
        "(?<n>[\\dOolIS][\\dOolIS.,' ]{0,17}?)(?:,-{1,2}|\\.-)?\\s*(?:[A-Z]{3}|[$\\x{20AC}\\x{00A3}]|HT|TTC)?(?<less3>[)-])?$"_s);
    const QRegularExpressionMatch match = form.match(printed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString figures = match.captured(u"n"_s);
    const auto digits
        = std::count_if(figures.cbegin(), figures.cend(), [](QChar c) { return c.isDigit(); });
    if (digits * 2 < figures.size())
        return std::nullopt;
    figures.replace(u'O', u'0')
        .replace(u'o', u'0')
        .replace(u'l', u'1')
        .replace(u'I', u'1')
        .replace(u'S', u'5');
    figures.remove(u' ');
    const auto number = decimalFromPrint(figures);
    if (!number)
        return std::nullopt;
    const bool less = match.hasCaptured(u"less"_s) || match.hasCaptured(u"less2"_s)
        || match.captured(u"less3"_s) == "-"_L1;
    return less ? -*number : *number;
}

QList<ItemTable> findItemTables(const DocumentText &text)
{
    QList<ItemTable> tables;
    for (int page = 0; page < text.pageCount() && tables.size() < mostTables; ++page) {
        if (!mayHaveTable(text.pageText(page)))
            continue;
        const QList<TableRow> rows = tableRows(text, page);
        for (qsizetype i = 0; i < rows.size() && tables.size() < mostTables; ++i) {
            const QList<Column> columns = columnsOf(rows.at(i));
            if (columns.isEmpty())
                continue;
            const ItemTable table = TableReader(text, columns).read(page, rows, i);
            if (!table.rows.isEmpty())
                tables.append(table);
        }
    }
    return tables;
}

} // namespace countersign::extraction
