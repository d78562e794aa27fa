// Foreign records are read in a way of their own: it must accept, refuse and understand what the parser does.
#include <random>

#include <QTest>

#include "app/import/record_tree.h"

using namespace flopsmith;

namespace {

Json jsonOf(const RecordValue& value)
{
    Json out;
    switch (value.kind()) {
    case RecordKind::Null: break;
    case RecordKind::False: out = false; break;
    case RecordKind::True: out = true; break;
    case RecordKind::Number: out = value.number(); break;
    case RecordKind::Text: out = std::string(value.text()); break;
    case RecordKind::List:
        out = Json::array();
        for (const RecordValue& item : value)
            out.push_back(jsonOf(item));
        break;
    case RecordKind::Object:
        out = Json::object();
        for (const RecordValue& member : value)
            out[std::string(member.key())] = jsonOf(member);
        break;
    }
    return out;
}

/// Numbers as floating point, as records have them.
Json withDoubles(const Json& json)
{
    return jsonOf(RecordTree(json).root());
}

/// Empty when both ways to read `text` agree.
std::string disagreement(RecordTree& tree, const std::string& text)
{
    const auto slow = parseJson(text, "f");
    const bool fast = tree.read(text);
    if (fast != slow.has_value())
        return text
            + (slow ? ": only accepted by parseJson" : ": only refused by parseJson, " + describe(slow.error()));
    if (fast && jsonOf(tree.root()) != withDoubles(*slow))
        return text + ": is read as " + jsonOf(tree.root()).dump(-1, ' ', false, Json::error_handler_t::replace);
    return {};
}

} // namespace

class TestRecordTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecordsAsTheParserDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray deep(maxJsonDepth, '[');
        const QByteArray closed(maxJsonDepth, ']');
        QByteArray wide = "{";
        for (int i = 0; i < 100; ++i)
            wide += "'k" + QByteArray::number(i) + "':1,";
        const QByteArray longest(maxJsonString, 'a');
        int row = 0;
        for (QByteArray text : QList<QByteArray>{"",
                                                 " ",
                                                 "{}",
                                                 "[]",
                                                 "{ }",
                                                 "[ ]",
                                                 "[,]",
                                                 "[1,]",
                                                 "{,}",
                                                 "{'a':1,}",
                                                 "{'a'}",
                                                 "{'a':}",
                                                 "[1 2]",
                                                 "{'a':1 'b':2}",
                                                 "{'a':1,'a':2}",
                                                 "{'a':{'b':1},'b':{'b':1}}",
                                                 "{'':1}",
                                                 "{1:2}",
                                                 wide + "'z':1}",
                                                 wide + "'k7':1}",
                                                 "01",
                                                 "-",
                                                 "-0",
                                                 "1.",
                                                 ".5",
                                                 "1e5",
                                                 "1E+05",
                                                 "1e",
                                                 "1e999",
                                                 "-1e-999",
                                                 "123456789012345678901234567890",
                                                 "0.1234567890123456789",
                                                 "+1",
                                                 "1x",
                                                 "tru",
                                                 "true",
                                                 "false",
                                                 "null",
                                                 "nul",
                                                 "nullx",
                                                 "true false",
                                                 "'a'",
                                                 "'a",
                                                 "'a\nb'",
                                                 "'tab\t'",
                                                 "'\\n\\t\\'\\\\\\/\\b\\f\\r'",
                                                 "'\\x'",
                                                 "'\\",
                                                 "'\\'",
                                                 "'\\u00e9\\u20AC'",
                                                 "'\\ud83d\\ude00'",
                                                 "'\\ud83d'",
                                                 "'\\ud83dx'",
                                                 "'\\ude00'",
                                                 "'\\u12'",
                                                 "'\\u12g4'",
                                                 "'\\u0000'",
                                                 "'\xC3\xA9'",
                                                 "'\xC3'",
                                                 "'\xED\xA0\x80'",
                                                 "'\xF5\x80\x80\x80'",
                                                 "'\xC3\\n'",
                                                 "\xEF\xBB\xBF{}",
                                                 "{}  \r\n\t",
                                                 "  []x",
                                                 deep,
                                                 deep + closed,
                                                 "[" + deep + closed + "]",
                                                 "'" + longest + "'",
                                                 "'" + longest + "a'",
                                                 QByteArray("{}\0", 3),
                                                 QByteArray("'\0'", 3),
                                                 QByteArray("'\\\0'", 4),
                                                 "// a\n{}",
                                                 "NaN"}) {
            text.replace('\'', '"');
            QTest::addRow("%d: %s", row++, text.left(20).toPercentEncoding(" {}[]:,").constData()) << text;
        }
    }
    void readsRecordsAsTheParserDoes()
    {
        QFETCH(QByteArray, text);
        RecordTree tree;
        QCOMPARE(disagreement(tree, text.toStdString()), std::string());
    }

    void readsDamagedRecordsAsTheParserDoes()
    {
        QByteArray quoted = "{'id': 'a-1', 'name': 'Caf\\u00e9 \\ud83d\\ude00', 'n': [1, -2.5e3, {'x': null}], "
                            "'ok': true, 'no': false, 'deep': {'a': {'b': [[], {}]}}, 'path': 'C:\\\\x\\/y'}";
        const std::string sound = quoted.replace('\'', '"').toStdString();
        constexpr std::string_view bytes = "\"\\{}[]:,0-.eEu \x01\xC3ntd";
        std::mt19937 random(7);
        RecordTree tree;
        for (int round = 0; round < 20'000; ++round) {
            std::string text = sound;
            for (std::size_t n = random() % 3 + 1; n > 0; --n) {
                const std::size_t at = random() % text.size();
                const char byte = bytes[random() % bytes.size()];
                switch (random() % 3) {
                case 0: text[at] = byte; break;
                case 1: text.insert(at, 1, byte); break;
                default: text.erase(at, 1 + random() % 3); break;
                }
            }
            const std::string wrong = disagreement(tree, text);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestRecordTree)
#include "tst_record_tree.moc"
