"""Statuses by name, in small and in capital letters: codes.ok, codes['not_found'], codes.TEAPOT."""

from requests.structures import LookupDict

codes = LookupDict(name='status_codes')

for _line in '''
100 continue|101 switching_protocols|102 processing|200 ok okay all_ok all_okay all_good|201 created|202 accepted
203 non_authoritative_info non_authoritative_information|204 no_content|205 reset_content reset|206 partial_content partial
207 multi_status|208 already_reported|226 im_used|300 multiple_choices|301 moved_permanently moved|302 found|303 see_other other
304 not_modified|305 use_proxy|306 switch_proxy|307 temporary_redirect temporary_moved temporary|308 permanent_redirect
400 bad_request bad|401 unauthorized|402 payment_required payment|403 forbidden|404 not_found|405 method_not_allowed not_allowed
406 not_acceptable|407 proxy_authentication_required|408 request_timeout timeout|409 conflict|410 gone|411 length_required
412 precondition_failed precondition|413 request_entity_too_large content_too_large|414 request_uri_too_large uri_too_long
415 unsupported_media_type|416 requested_range_not_satisfiable|417 expectation_failed|418 im_a_teapot teapot i_am_a_teapot
421 misdirected_request|422 unprocessable_entity unprocessable|423 locked|424 failed_dependency|425 too_early|426 upgrade_required
428 precondition_required|429 too_many_requests too_many|431 header_fields_too_large|451 unavailable_for_legal_reasons
500 internal_server_error server_error|501 not_implemented|502 bad_gateway|503 service_unavailable unavailable
504 gateway_timeout|505 http_version_not_supported|507 insufficient_storage|511 network_authentication_required'''.split('\n'):
    for _entry in _line.split('|') if _line else ():
        _number, *_names = _entry.split()
        for _name in _names:
            setattr(codes, _name, int(_number))
            setattr(codes, _name.upper(), int(_number))
