// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/textdecoder.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void bytesAsTheyAre_data();
    void bytesAsTheyAre();
    void damaged_data();
    void damaged();
    void notText_data();
    void notText();
    void chunkBorders();
    void cancels();
    void progressNeverFalls();

private:
    static QByteArray encoded(const QString &text, const char *encoding);
};

QByteArray TestTextDecoder::encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

void TestTextDecoder::encodings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    const QString english =
        u"The mayor said: “We’re done – it cost £3 m.”\r\n\r\nNobody in the café\u00a0agreed.\r\n"_s;
    const QString russian =
        u"Мэр города заявил, что новый мост откроют весной.\nЖители не верят: прежний срок прошёл два года назад.\n"_s;
    const QString polish = u"Burmistrz ogłosił, że most zostanie otwarty wiosną.\nMieszkańcy są zdziwieni i źli, bo "
                           "jeszcze w październiku słyszeli, że łódź popłynie dłużej.\n"_s;
    const QString japanese =
        u"市長は新しい橋が春に開通すると発表した。\n住民はまだ信じていない。「前の約束も守られなかった」と語った。\n"_s;
    const QString chinese = u"市长宣布新桥将于春季开通。\n居民们对此表示怀疑，因为上一次的承诺没有兑现。\n"_s;
    const QString korean = u"시장은 새 다리가 봄에 개통된다고 발표했다.\n주민들은 아직 믿지 않는다고 말했다.\n"_s;
    const QString greek = u"Ο δήμαρχος ανακοίνωσε ότι η νέα γέφυρα θα ανοίξει την άνοιξη.\nΟι κάτοικοι δεν το "
                          "πιστεύουν ακόμη.\n"_s;

    QTest::newRow("UTF-8") << english << "UTF-8"_ba << ""_ba;
    QTest::newRow("UTF-8, Japanese") << japanese << "UTF-8"_ba << ""_ba;
    QTest::newRow("UTF-8 with a mark") << english << "UTF-8"_ba << "\xef\xbb\xbf"_ba;
    QTest::newRow("UTF-16LE with a mark") << english << "UTF-16LE"_ba << "\xff\xfe"_ba;
    QTest::newRow("UTF-16BE with a mark") << japanese << "UTF-16BE"_ba << "\xfe\xff"_ba;
    QTest::newRow("UTF-32LE with a mark") << russian << "UTF-32LE"_ba << QByteArray("\xff\xfe\0\0", 4);
    QTest::newRow("UTF-32BE with a mark") << english << "UTF-32BE"_ba << QByteArray("\0\0\xfe\xff", 4);
    QTest::newRow("UTF-16LE without a mark") << english << "UTF-16LE"_ba << ""_ba;
    QTest::newRow("UTF-16BE without a mark") << english << "UTF-16BE"_ba << ""_ba;
    QTest::newRow("UTF-16LE without a mark, Russian") << russian << "UTF-16LE"_ba << ""_ba;
    QTest::newRow("UTF-16BE without a mark, Chinese") << chinese << "UTF-16BE"_ba << ""_ba;
    QTest::newRow("UTF-16LE without a mark, Japanese") << japanese << "UTF-16LE"_ba << ""_ba;
    QTest::newRow("Windows-1252") << english << "windows-1252"_ba << ""_ba;
    QTest::newRow("Windows-1251") << russian << "windows-1251"_ba << ""_ba;
    QTest::newRow("KOI8-R") << russian << "KOI8-R"_ba << ""_ba;
    QTest::newRow("ISO-8859-2") << polish << "ISO-8859-2"_ba << ""_ba;
    QTest::newRow("ISO-8859-7") << greek << "ISO-8859-7"_ba << ""_ba;
    QTest::newRow("Shift_JIS") << japanese << "Shift_JIS"_ba << ""_ba;
    QTest::newRow("EUC-JP") << japanese << "EUC-JP"_ba << ""_ba;
    QTest::newRow("GB18030") << chinese << "GB18030"_ba << ""_ba;
    QTest::newRow("EUC-KR") << korean << "EUC-KR"_ba << ""_ba;
}

void TestTextDecoder::encodings()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    const QByteArray bytes = encoded(text, encoding.constData());
    QVERIFY2(!bytes.isEmpty(), "this Qt cannot encode the test's text");
    const auto decoded = decodeText(mark + bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
}

/// Nothing but the mark is left out, however odd it is.
void TestTextDecoder::bytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("all line ends") << "a\r\nb\rc\n\n\fd\v"_ba << u"a\r\nb\rc\n\n\fd\v"_s;
    QTest::newRow("a mark inside") << "\xef\xbb\xbf\xef\xbb\xbf"
                                      "a\xef\xbb\xbf"_ba
                                   << u"\ufeffa\ufeff"_s;
    QTest::newRow("no-break space, soft hyphen") << "a\xc2\xa0"
                                                    "b\xc2\xad"_ba
                                                 << u"a\u00a0b\u00ad"_s;
    QTest::newRow("a few control characters")
        << QByteArray(500, 'x') + '\x19' + QByteArray(1, '\0') << QString(500, u'x') + QChar(0x19) + QChar(u'\0');
    QTest::newRow("beyond the BMP") << "\xf0\x9f\x98\x80"_ba << u"😀"_s;
    QTest::newRow("noncharacters") << "a\xef\xbf\xbf"_ba << u"a\uffff"_s;
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("a mark alone") << "\xef\xbb\xbf"_ba << QString();
    QTest::newRow("begins like a picture") << "BM said no."_ba << u"BM said no."_s;
    QTest::newRow("begins like a program") << "MZ, a rapper"_ba << u"MZ, a rapper"_s;
}

void TestTextDecoder::bytesAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, u"UTF-8"_s);
}

void TestTextDecoder::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QByteArray utf8 = u"Ça, c’était déjà là."_s.toUtf8();
    QTest::newRow("UTF-8 cut in a character")
        << utf8 + "\xe2\x80" << u"Ça, c’était déjà là.\ufffd"_s << u"UTF-8 (damaged)"_s;
    QTest::newRow("marked UTF-8 with a stray byte") << "\xef\xbb\xbf"
            + QByteArray("a\xff"
                         "b") << u"a\ufffdb"_s << u"UTF-8 (damaged)"_s;
    QTest::newRow("UTF-16 cut in a unit") << QByteArray("\xff\xfe"
                                                        "a\0b\0c",
                                                        7)
                                          << u"ab\ufffd"_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16 with a lone surrogate") << "\xff\xfe"
            + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(u"sixty letters of text make one surrogate a small "
                                                                 "part of them "_s))
            + QByteArray("\x00\xd8z\0", 4) << u"sixty letters of text make one surrogate a small part of them \ufffdz"_s
                                                  << u"UTF-16LE"_s;
    QTest::newRow("too little to tell") << "caf\xe9"_ba << u"café"_s << u"windows-1252"_s;
    QTest::newRow("bytes that Windows-1252 has no letter for")
        << "na\xefve \x81"_ba << u"naïve \u0081"_s << u"windows-1252"_s;
}

void TestTextDecoder::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void TestTextDecoder::notText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("PDF") << "%PDF-1.7\n%\xe2\xe3\n1 0 obj"_ba << u"PDF"_s;
    QTest::newRow("docx") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) + QByteArray(40, '\1') << u"Office"_s;
    QTest::newRow("doc") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba + QByteArray(40, '\0') << u".doc"_s;
    QTest::newRow("RTF") << R"({\rtf1\ansi Hello})"_ba << u"RTF"_s;
    QTest::newRow("PNG") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(40, '\0') << u"PNG"_s;
    QTest::newRow("JPEG") << "\xff\xd8\xff\xe0"_ba + QByteArray(40, '\0') << u"JPEG"_s;
    QTest::newRow("gzip") << "\x1f\x8b\x08"_ba + QByteArray(40, '\0') << u"gzip"_s;
    QTest::newRow("ELF") << "\x7f"
                            "ELF\2\1\1"_ba
            + QByteArray(40, '\0')
                         << u"ELF"_s;
    QTest::newRow("BMP") << "BM6"_ba + QByteArray(40, '\0') << u"BMP"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"binary"_s;
    QTest::newRow("zeros among Latin-1") << "caf\xe9 \0 caf\xe9"_ba + QByteArray("\0x", 2) << u"binary"_s;
    QTest::newRow("a zero in a Latin-1 text")
        << "The board voted on Tuesday. Nobody in the caf\xe9 agreed with it, or with the mayor. "_ba.repeated(4)
            + QByteArray("\0", 1)
        << u"binary"_s;
    QTest::newRow("control characters") << QByteArray("\1\2\3\4\5text", 9) << u"binary"_s;
    QByteArray noise(4096, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    QTest::newRow("noise") << noise << u"binary"_s;
    QTest::newRow("noise after a mark") << "\xff\xfe" + noise << u"binary"_s;
}

void TestTextDecoder::notText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Error::Code::NotText);
    QVERIFY2(decoded.error().text.contains(kind), qPrintable(decoded.error().text));
}

/// Long text is decoded in pieces, and characters of two, three and four bytes lie across their ends.
void TestTextDecoder::chunkBorders()
{
    const QString part = u"xé€😀"_s;
    for (int shift = 0; shift < 4; ++shift) {
        const QString text = QString(shift, u'-') + part.repeated(250'000);
        const auto decoded = decodeText(text.toUtf8());
        QVERIFY(decoded);
        QVERIFY(decoded->text == text);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        const auto wide = decodeText("\xff\xfe" + encoded(text, "UTF-16LE"));
        QVERIFY(wide);
        QVERIFY(wide->text == text);
    }
}

void TestTextDecoder::cancels()
{
    const QByteArray bytes(8 << 20, 'a');
    int calls = 0;
    const auto decoded = decodeText(bytes, [&calls](double) { return ++calls < 3; });
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Error::Code::Cancelled);
    QCOMPARE(calls, 3);
}

void TestTextDecoder::progressNeverFalls()
{
    for (const QByteArray &end : {""_ba, "\xe9"_ba, u"éééé"_s.toUtf8() + "\xe2"}) {
        double last = 0;
        bool fell = false;
        const auto decoded = decodeText(QByteArray(5 << 20, 'a') + end, [&](double done) {
            fell = fell || done < last || done > 1;
            last = done;
            return true;
        });
        QVERIFY(decoded);
        QVERIFY(!fell);
        QVERIFY(last > 0.5);
    }
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
