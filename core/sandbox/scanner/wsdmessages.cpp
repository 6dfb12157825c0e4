// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scanner/wsdmessages.h"

namespace countersign::sandbox::wsd
{

namespace
{

constexpr char soapType[] = "application/soap+xml; charset=utf-8";
constexpr char boundary[] = "simulated-side";

constexpr char deviceSettings[] = R"(<wscn:DeviceSettings>
<wscn:FormatsSupported><wscn:FormatValue>jfif</wscn:FormatValue></wscn:FormatsSupported>
<wscn:CompressionQualityFactorSupported><wscn:MinValue>1</wscn:MinValue>
<wscn:MaxValue>100</wscn:MaxValue></wscn:CompressionQualityFactorSupported>
<wscn:ContentTypesSupported><wscn:ContentTypeValue>Auto</wscn:ContentTypeValue>
</wscn:ContentTypesSupported></wscn:DeviceSettings>)";

// Sizes in thousandths of an inch: up to 8.5 by 14 inches.
std::string sourceElements(const std::string &name)
{
    const auto tag = [](const std::string &element, const std::string &content) {
        return "<wscn:" + element + '>' + content + "</wscn:" + element + '>';
    };
    const auto size = [&](const char *width, const char *height) {
        return tag("Width", width) + tag("Height", height);
    };
    std::string widths;
    std::string heights;
    for (const char *resolution : {"75", "150", "300"}) {
        widths += tag("Width", resolution);
        heights += tag("Height", resolution);
    }
    return tag(name + "OpticalResolution", size("300", "300"))
        + tag(name + "Resolutions", tag("Widths", widths) + tag("Heights", heights))
        + tag(name + "Color", tag("ColorEntry", "Grayscale8") + tag("ColorEntry", "RGB24"))
        + tag(name + "MinimumSize", size("333", "333"))
        + tag(name + "MaximumSize", size("8500", "14000"));
}

device::Message envelope(const std::string &action, const std::string &content)
{
    return {R"(<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"
 xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing"
 xmlns:xop="http://www.w3.org/2004/08/xop/include"
 xmlns:wscn="http://schemas.microsoft.com/windows/2006/08/wdp/scan"><soap:Header>
<wsa:To>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</wsa:To><wsa:Action>)"
                + action + "</wsa:Action></soap:Header><soap:Body>" + content
                + "</soap:Body></soap:Envelope>",
            soapType};
}

device::Message answerTo(const std::string &operation, const std::string &content)
{
    const std::string element = "wscn:" + operation + "Response";
    return envelope("http://schemas.microsoft.com/windows/2006/08/wdp/scan/" + operation
                        + "Response",
                    '<' + element + '>' + content + "</" + element + '>');
}

device::Message element(const std::string &name, const std::string &content)
{
    return answerTo("GetScannerElements",
                    "<wscn:ScannerElements><wscn:ElementData Name=\"wscn:" + name
                        + "\" Valid=\"true\"><wscn:" + name + '>' + content + "</wscn:" + name
                        + "></wscn:ElementData></wscn:ScannerElements>");
}

const char *reasonOf(NetworkScanner::Fault fault)
{
    return fault == NetworkScanner::Fault::Jam      ? "MediaJam"
        : fault == NetworkScanner::Fault::MultiFeed ? "MultipleFeedError"
                                                    : "CoverOpen";
}

const char *subcodeOf(Refusal why)
{
    switch (why) {
    case Refusal::NoImages:
        return "wscn:ClientErrorNoImagesAvailable";
    case Refusal::NotAccepting:
        return "wscn:ServerErrorNotAcceptingJobs";
    case Refusal::NotUnderstood:
        return "wsa:ActionNotSupported";
    case Refusal::Broken:
        return "wscn:OperationFailed";
    }
    return "";
}

} // namespace

Request requestOf(const std::string &envelope)
{
    const auto has = [&](const char *part) { return envelope.find(part) != std::string::npos; };
    if (has("GetScannerElementsRequest"))
        return has(":ScannerStatus<") ? Request::Status : Request::Configuration;
    return has("CreateScanJobRequest") ? Request::CreateJob
        : has("RetrieveImageRequest")  ? Request::RetrieveImage
        : has("CancelJobRequest")      ? Request::CancelJob
                                       : Request::Other;
}

device::Message configuration()
{
    return element(
        "ScannerConfiguration",
        deviceSettings + ("<wscn:Platen>" + sourceElements("Platen"))
            + "</wscn:Platen><wscn:ADF><wscn:ADFSupportsDuplex>1</wscn:ADFSupportsDuplex>"
              "<wscn:ADFFront>"
            + sourceElements("ADF") + "</wscn:ADFFront><wscn:ADFBack>" + sourceElements("ADF")
            + "</wscn:ADFBack></wscn:ADF>");
}

device::Message status(bool isAtWork, const std::optional<NetworkScanner::Fault> &paperFault)
{
    return element("ScannerStatus",
                   std::string("<wscn:ScannerState>")
                       + (paperFault     ? "Stopped"
                              : isAtWork ? "Processing"
                                         : "Idle")
                       + "</wscn:ScannerState><wscn:ScannerStateReasons><wscn:ScannerStateReason>"
                       + (paperFault ? reasonOf(*paperFault) : "None")
                       + "</wscn:ScannerStateReason></wscn:ScannerStateReasons>");
}

device::Message jobCreated(int job)
{
    return answerTo("CreateScanJob",
                    "<wscn:JobId>" + std::to_string(job)
                        + "</wscn:JobId><wscn:JobToken>simulated</wscn:JobToken>");
}

device::Message jobCancelled()
{
    return answerTo("CancelJob", {});
}

device::Message picture(const std::string &jpeg)
{
    const std::string cut = std::string("--") + boundary;
    const std::string partEnd = "\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ";
    const device::Message said = answerTo(
        "RetrieveImage", R"(<wscn:ScanData><xop:Include href="cid:side"/></wscn:ScanData>)");
    return {cut + "\r\nContent-Type: application/xop+xml; type=\"application/soap+xml\"" + partEnd
                + "<envelope>\r\n\r\n" + said.body + "\r\n" + cut + "\r\nContent-Type: image/jpeg"
                + partEnd + "<side>\r\n\r\n" + jpeg + "\r\n" + cut + "--\r\n",
            std::string("multipart/related; type=\"application/xop+xml\"; boundary=\"") + boundary
                + "\"; start=\"<envelope>\"; start-info=\"application/soap+xml\""};
}

device::Message refusal(Refusal why)
{
    return envelope("http://schemas.xmlsoap.org/ws/2004/08/addressing/fault",
                    std::string("<soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value>"
                                "<soap:Subcode><soap:Value>")
                        + subcodeOf(why)
                        + "</soap:Value></soap:Subcode></soap:Code><soap:Reason>"
                          "<soap:Text xml:lang=\"en\">Refused</soap:Text></soap:Reason>"
                          "</soap:Fault>");
}

} // namespace countersign::sandbox::wsd
