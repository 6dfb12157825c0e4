// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scanner/esclmessages.h"

namespace countersign::sandbox::escl
{

namespace
{

constexpr char scannerCapabilities[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerCapabilities xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
 xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Countersign Simulator</pwg:MakeAndModel>
<scan:Platen><scan:PlatenInputCaps>%CAPS%</scan:PlatenInputCaps></scan:Platen>
<scan:Adf><scan:AdfSimplexInputCaps>%CAPS%</scan:AdfSimplexInputCaps>
<scan:AdfDuplexInputCaps>%CAPS%</scan:AdfDuplexInputCaps><scan:FeederCapacity>50</scan:FeederCapacity>
<scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</scan:AdfOption><scan:AdfOption>Duplex</scan:AdfOption>
</scan:AdfOptions></scan:Adf></scan:ScannerCapabilities>)";

// Sizes in three hundredths of an inch: up to 8.5 by 14 inches.
constexpr char sourceCapabilities[] = R"(<scan:MinWidth>100</scan:MinWidth>
<scan:MaxWidth>2550</scan:MaxWidth><scan:MinHeight>100</scan:MinHeight><scan:MaxHeight>4200</scan:MaxHeight>
<scan:MaxScanRegions>1</scan:MaxScanRegions><scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>
<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>
<scan:DiscreteResolution><scan:XResolution>75</scan:XResolution><scan:YResolution>75</scan:YResolution>
</scan:DiscreteResolution>
<scan:DiscreteResolution><scan:XResolution>150</scan:XResolution><scan:YResolution>150</scan:YResolution>
</scan:DiscreteResolution>
<scan:DiscreteResolution><scan:XResolution>300</scan:XResolution><scan:YResolution>300</scan:YResolution>
</scan:DiscreteResolution></scan:DiscreteResolutions></scan:SupportedResolutions>
</scan:SettingProfile></scan:SettingProfiles>)";

std::string filled(std::string text, const std::string &mark, const std::string &with)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
        text.replace(at, mark.size(), with);
    return text;
}

const char *feederState(bool hasPaper, const std::optional<NetworkScanner::Fault> &paperFault)
{
    if (!paperFault)
        return hasPaper ? "ScannerAdfLoaded" : "ScannerAdfEmpty";
    return *paperFault == NetworkScanner::Fault::Jam      ? "ScannerAdfJam"
        : *paperFault == NetworkScanner::Fault::MultiFeed ? "ScannerAdfMultipickDetected"
                                                          : "ScannerAdfDoorOpen";
}

} // namespace

std::string capabilities()
{
    return filled(scannerCapabilities, "%CAPS%", sourceCapabilities);
}

std::string status(bool hasPaper, const std::optional<NetworkScanner::Fault> &paperFault)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerStatus xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
 xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"><pwg:Version>2.63</pwg:Version>
<pwg:State>Idle</pwg:State><scan:AdfState>)"
        + std::string(feederState(hasPaper, paperFault)) + "</scan:AdfState></scan:ScannerStatus>";
}

device::Message picture(const std::string &jpeg)
{
    return {jpeg, "image/jpeg"};
}

} // namespace countersign::sandbox::escl
